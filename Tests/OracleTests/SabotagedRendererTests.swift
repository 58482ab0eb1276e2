import Diagnostics
import Testing

@Suite struct SabotagedRendererTests {
  @Test func `the honest renderer is clean`() throws {
    let site = try SampleSite()
    #expect(try site.findings(in: site.files()).map(\.rule).isEmpty)
  }

  @Test(arguments: sabotages)
  func `a broken renderer is caught by its rule`(_ sabotage: Sabotage) throws {
    let site = try SampleSite()
    let findings = try site.findings(in: sabotage.apply(to: site.files()))
    let rules = Set(findings.map(\.rule.rawValue))
    #expect(rules.contains(sabotage.rule), "caught by \(rules.sorted()) only")
  }

  private static let sabotages = [
    Sabotage("spells an action wrong", "policy-incomparable", "iam:PassRole", "iam:PasRole"),
    Sabotage("turns Allow into Deny", "policy-narrower", "Allow", "Deny"),
    Sabotage("eats asterisks", "policy-narrower", "arn:aws:iam::*:role", "arn:aws:iam:::role"),
    Sabotage("widens a resource", "policy-broader", "arn:aws:iam::*:role/AuditTrailRole-*", "*"),
    Sabotage("curls quotes", "policy-character", "\"Version\"", "\u{201C}Version\u{201D}"),
    Sabotage("escapes twice", "policy-syntax", "\"Version\"", "&amp;quot;Version&amp;quot;"),
    Sabotage("leaves a trailing comma", "policy-syntax", "</code></pre>", ",</code></pre>"),
    Sabotage("hides soft hyphens in actions", "policy-character", "PassRole", "Pass\u{AD}Role"),
    Sabotage("renames a statement", "statement-ids", "PreflightCheck", "Preflight"),
    Sabotage("swaps digits", "size-number", "5,664", "5,646"),
    Sabotage("misprints the quota", "quota", "6,144", "6,114"),
    Sabotage("draws the bar too short", "size-number", "width=\"5664\"", "width=\"566\""),
    Sabotage("denies the claim", "size-claim", "fits in one", "does not fit in one"),
    Sabotage("renames a crumb", "trail", ">AWS set-up<", ">AWS setup<"),
    Sabotage(
      "renames a JSON-LD name", "structured-data", "\"name\": \"Docs\"", "\"name\": \"Doc\""),
    Sabotage("renames a control", "steps", ">Next<", ">Continue<"),
    Sabotage("prints an optional", "residue", "<h1>", "<h1>Optional("),
    Sabotage("leaves a placeholder", "placeholder", "<h1>", "<h1>{{ page.title }} "),
    Sabotage(
      "writes another download", "policy-copy", in: "policies/audit-trail.json",
      "\"sqs:TagQueue\",", ""),
    Sabotage(
      "writes another twin", "policy-copy", in: "permissions-needed/index.md",
      "\"sqs:TagQueue\",", ""),
    Sabotage("points links at nothing", "link", in: "index.html", "href=\"docs/", "href=\"dosc/"),
  ]
}
