import AuditTrail
import CanonicalModel
import Diagnostics
import PageRendering
import Testing

@Suite struct LiteralFactTests {
  private static let facts = FactTable(of: .auditTrail)

  /// The value of a fact as it is today, so that no figure is typed here either.
  private static func value(_ name: String) -> Int {
    facts["audit-trail.\(name)"]?.value.number ?? 0
  }

  private static let size = value("size.counted")
  private static let sizeText = NumberText.grouped(size)
  private static let day = facts["audit-trail.unchanged-since"]?.value.summary ?? ""
  private static let command = CreationCommand(for: .auditTrail).text
  private static let asOf = facts["quota.inline-role-policies.as-of"]?.value.summary ?? ""
  private static let binding = "{{ audit-trail.size-guidance }}\n\n"

  @Test(arguments: [
    ("It has \(sizeText) characters.", "3:8", sizeText, "is"),
    ("It has \(size) of them.", "3:8", "\(size)", "is"),
    ("It has \(sizeText.replacing(",", with: "\u{202F}")) characters.", "3:8", nil, "is"),
    ("It has **\(sizeText)** characters.", "3:10", sizeText, "is"),
    ("ö & &amp; it has \(sizeText) characters.", "3:18", sizeText, "is"),
    ("| a |\n|---|\n| \(sizeText) |", "5:3", sizeText, "is"),
    ("## Its \(sizeText) characters", "3:8", sizeText, "is"),
    ("- a\n- b ![\(sizeText) characters](x.png)", "4:7", sizeText, "is"),
    ("a\nb \(sizeText)\nc", "4:3", sizeText, "is"),
    ("It has \(value("action-count")) actions.", "3:8", "\(value("action-count"))", "is"),
    ("It has \(value("action-count") - 1) actions.", "3:8", nil, "is near"),
    ("It has one hundred and seventy-eight actions.", "3:8", nil, "is"),
    ("Fifteen statements.", "3:1", "Fifteen", "is"),
    ("It has \(value("service-count") + 1) AWS services.", "3:8", nil, "is near"),
    ("There are \(value("size.headroom")) characters left.", "3:11", nil, "is"),
    ("It takes 92 % of it.", "3:10", "92", "is"),
    ("It leaves 7.8 percent.", "3:11", "7.8", "is"),
    ("The quota is 6,144 characters.", "3:14", "6,144", "is"),
    ("The quota is 6144.", "3:14", "6144", "is"),
    ("It is unchanged since \(day).", "3:23", day, "is"),
    ("It was last changed on **\(day)**.", "3:26", day, "is"),
    ("A role takes up to 10 managed policies.", "3:20", "10", "is"),
    ("Inline policies of a group may have 5120 and more.", "3:37", "5120", "is"),
    ("As of \(asOf), the quota is this.", "3:7", nil, "is"),
    ("{{ create-policy.steps }}\n\nFollow the 8 steps.", "5:12", "8", "is"),
    ("```sh\n\(command)\n```", "3:1", "aws iam create-policy", "is"),
    ("```sh\n\(command.replacing(" \\\n ", with: ""))\n```", "3:1", nil, "is"),
  ])
  func `a number that is a fact, or nearly, is reported where it stands`(
    _ markdown: String, _ place: String, _ written: String?, _ relation: String
  ) throws {
    let page = render(Self.binding + markdown)
    let finding = try #require(page.findings.first { $0.rule == "literal-fact" })
    #expect(page.findings.count { $0.rule == "literal-fact" } == 1, "\(page.faults)")
    #expect("\(finding.position.line):\(finding.position.column)" == place)
    #expect(finding.message.contains("typed by hand and \(relation) the fact"))
    if let written { #expect(finding.message.hasPrefix("'\(written)'")) }
    #expect(finding.hint.contains("{{ "))
  }

  @Test(arguments: [
    "Issue #\(size), port 8080, 10.0.0.0/16, v\(sizeText), \(size)-b, \(size)px.",
    "It has {{ audit-trail.size.counted }} characters and {{ audit-trail.action-count }} actions.",
    "It has `\(sizeText)` characters.",
    "See issue \(size) and pull request 178 for more.",
    "Version \(sizeText.replacing(",", with: ".")) of the agent brought this.",
    "It takes \(sizeText.replacing(",", with: ".")) seconds.",
    "Some 5.7 thousand characters are counted.",
    "Written on \(day). The logo is unchanged since 1999-01-02.",
    "Some 3 statements, two actions, 40 actions, 500 characters and 12 steps.",
    "In \(size / 2) cases.",
    "Ten policies, two managed policies, 11 managed policies.",
    "The quota on port 5120 is 5120 MB, in 5120 cases.",
    "Written as of 2001-01-01, the quota is unknown. \(asOf) was warm.",
    "As of \(asOf), it works.",
    "Those 8 steps are others.",
    "{{ create-policy.steps }}\n\nThe 9 steps above.",
    "```sh\n\(command) --path /x/\n```",
    "```sh\naws iam list-policies\n```",
    "On 2026-11-26 at 15:04, 15 times.",
    "It is 50 % done.",
    "```\n\(sizeText) characters\n```",
  ])
  func `other numbers are not`(_ markdown: String) {
    #expect(render(Self.binding + markdown).findings.filter { $0.rule == "literal-fact" }.isEmpty)
  }

  @Test(arguments: [
    ("A policy may have 6,144 characters.", true),
    ("A policy of \(sizeText) characters.", true),
    ("A limit of 6,144 pages, 10,240 bytes, or \(size) of anything.", false),
    ("It has 15 statements and 178 actions, 92 % of it.", false),
  ])
  func `a page that speaks of no policy is held to what can be nothing else`(
    _ markdown: String, _ isFact: Bool
  ) {
    #expect(render(markdown).faults.isEmpty != isFact)
  }
}
