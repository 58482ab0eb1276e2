import Diagnostics
import DriftChecking

extension ExampleCase {
  /// What is wrong with the findings of an example's check; nothing when it finds what it says,
  /// where it says, and nothing else.
  func faults() throws -> [String] { faults(in: try findings(), for: position) }

  /// What is wrong with findings, of which one is to be at a position.
  func faults(in found: [Finding], for position: SourcePosition?) -> [String] {
    let told = found.map { "\($0.position): \($0.message) [\($0.rule)]" }
    guard let rule = example.rule else { return told }
    var faults: [String] = []
    // Where a whole page is empty, all that it owes is missing.
    if example.kind == .fails, found.count != 1 { faults.append("finds \(found.count)") }
    if found.contains(where: { $0.rule != rule }) { faults.append("another rule than '\(rule)'") }
    guard let finding = found.first(where: { $0.message.contains(example.message) }) else {
      return faults + ["nothing says '\(example.message)'"] + told
    }
    if finding.hint.isEmpty { faults.append("no hint") }
    if let model = example.model, finding.model != model { faults.append("model not at \(model)") }
    if let actual = example.actual, finding.actual != actual {
      faults.append("actual is '\(finding.actual ?? "")'")
    }
    if let channel = example.channel, finding.subject.channel != channel {
      faults.append("told of '\(finding.subject.channel)'")
    }
    if found.contains(where: { $0.message.contains(" 0 more") }) { faults.append("counts none") }
    if let position, finding.position != position { faults.append("not at \(position)") }
    return faults.isEmpty ? [] : faults + told
  }
}
