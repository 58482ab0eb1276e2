internal import ByteSearching
internal import Diagnostics

/// Writes `plumbline-accepted.yml` for people who review it: sorted, an entry a paragraph.
package enum AcceptanceText {
  /// The whole file.
  package static func text(of acceptances: [Acceptance]) -> String {
    header + acceptances.sorted(by: comesFirst).map(entry).joined(separator: "\n")
  }

  private static let header = """
    # What 'plumbline check' finds and people live with for a while.
    # 'plumbline accept' writes this file, and keeps no comments: review it like code.
    accepted:

    """

  private static func entry(_ acceptance: Acceptance) -> String {
    var members = [
      ("fingerprint", quoted(acceptance.fingerprint)), ("rule", quoted(acceptance.rule.rawValue)),
      ("fact", quoted(acceptance.fact)), ("channel", quoted(acceptance.channel)),
      ("what", quoted(acceptance.what)), ("values", quoted(acceptance.values)),
      ("reason", quoted(acceptance.reason)), ("until", acceptance.until.description),
    ]
    if let owner = acceptance.securityOwner { members.append(("security-owner", quoted(owner))) }
    return members.enumerated().map { index, member in
      (index == 0 ? "  - " : "    ") + "\(member.0): \(member.1)\n"
    }
    .joined()
  }

  /// Between double quotes; the texts hold no character that would not be seen.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  private static func comesFirst(_ left: Acceptance, _ right: Acceptance) -> Bool {
    key(left).lexicographicallyPrecedes(key(right)) { $0.precedes($1) }
  }

  private static func key(_ acceptance: Acceptance) -> [String] {
    [acceptance.rule.rawValue, acceptance.fact, acceptance.channel, acceptance.fingerprint]
  }
}
