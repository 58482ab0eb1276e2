/// The score of a run, and the table it is printed as.
struct Score {
  let instances: [Instance]

  var drifts: [Instance] { instances.filter { $0.operation.verdict != .quiet } }
  var harmless: [Instance] { instances.filter { $0.operation.verdict == .quiet } }
  var survivors: [Instance] { drifts.filter { $0.outcome != .right } }
  var falseAlarms: [Instance] { harmless.filter { $0.outcome != .right } }
  var faults: [Instance] { instances.filter { $0.fault != nil } }

  var isPerfect: Bool { survivors.isEmpty && falseAlarms.isEmpty && faults.isEmpty }

  var detection: WilsonInterval { WilsonInterval(drifts.count - survivors.count, of: drifts.count) }
  var falsePositives: WilsonInterval { WilsonInterval(falseAlarms.count, of: harmless.count) }

  /// What was measured, line by line, then every survivor, false alarm and faulty mutant.
  var table: String {
    let caught = drifts.filter(\.isCaught)
    var lines = [
      row("detected", caught.count, of: drifts.count),
      row("in one report", caught.count { $0.reports == 1 }, of: caught.count),
      row("with both values", caught.count(where: \.hasBothValues), of: caught.count),
      row("with every value there is", caught.count(where: \.hasEveryValue), of: caught.count),
      row("false positives", falseAlarms.count, of: harmless.count),
      "\(Set(instances.map(\.operation.id)).count) operators",
    ]
    lines += survivors.map { "survived: \($0.name): \($0.outcome)" }
    lines += falseAlarms.map { "false alarm: \($0.name): \($0.outcome)" }
    lines += faults.map { "faulty: \($0.name) \($0.fault ?? "")" }
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ count: Int, of all: Int) -> String {
    let interval = WilsonInterval(count, of: all)
    func percent(_ share: Double) -> String {
      let hundredths = Int((share * 10_000).rounded())
      let rest = hundredths % 100
      return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
    }
    return "\(name): \(count) of \(all), 95 % between \(percent(interval.lower)) and "
      + percent(interval.upper)
  }
}
