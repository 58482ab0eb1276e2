internal import IAMPolicy

extension AccessDeviation {
  /// The drift in one clause, with one concrete witness a side.
  var message: String {
    switch kind {
    case .action: actionMessage
    case .missingStatement:
      "it lacks the statement\(named)" + (witness.map { ": " + Self.text($0) } ?? "")
    case .addedStatement:
      "the statement\(named) is not in the model" + (witness.map { ": " + Self.text($0) } ?? "")
    case .clause(let name): "the statement\(named) has another \(name): \(sides)"
    case .undecided: "access cannot be compared: " + undecided.joined(separator: "; ")
    }
  }

  /// What the model has, and what was found in its place.
  var expected: String? {
    narrowedAllow.map(Self.text) ?? widenedDeny.map(Self.text) ?? values.expected
  }
  var actual: String? {
    widenedAllow.map(Self.text) ?? narrowedDeny.map(Self.text) ?? values.actual
  }

  private var actionMessage: String {
    guard let extra = widenedAllow ?? narrowedDeny else { return sides }
    guard narrowedAllow != nil || widenedDeny != nil else { return sides }
    let meant = extra.suggestion.map { ", did you mean '\($0)'" } ?? ""
    return "'\(extra.action)' is not in the model\(meant); \(sides)"
  }

  private var sides: String {
    var sides: [String] = []
    if let extra = widenedAllow { sides.append("it grants " + Self.text(extra)) }
    if let extra = narrowedDeny { sides.append("it denies " + Self.text(extra)) }
    if let absent = widenedDeny { sides.append("it does not deny " + Self.text(absent)) }
    if let absent = narrowedAllow { sides.append("it lacks " + Self.text(absent)) }
    let more = max(widened.count, narrowed.count) - 1
    return (sides + undecided).joined(separator: ", ") + place(in: kind)
      + (more > 0 ? " (and \(more) more)" : "")
  }

  private func place(in kind: Kind) -> String {
    if case .action = kind { return sid.map { " in the statement '\($0)'" } ?? "" }
    return ""
  }

  private var named: String { sid.map { " '\($0)'" } ?? "" }

  private var witness: Witness? { narrowed.first ?? widened.first }
  private var widenedAllow: Witness? { widened.first { $0.effect == .allow } }
  private var widenedDeny: Witness? { widened.first { $0.effect == .deny } }
  private var narrowedAllow: Witness? { narrowed.first { $0.effect == .allow } }
  private var narrowedDeny: Witness? { narrowed.first { $0.effect == .deny } }

  private static func text(_ witness: Witness) -> String {
    "'\(witness.action)' on '\(witness.resource)'" + (witness.condition.map { " if \($0)" } ?? "")
  }
}
