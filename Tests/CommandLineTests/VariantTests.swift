import Foundation
import TestSupport
import Testing

/// Another document in a policy's place is told as what it is, in every channel.
@Suite struct VariantTests {
  private static let page = SampleProject.html
  private static let twin = SampleProject.html.replacing("html", with: "md")

  @Test(arguments: [
    (page, "policy-variant"), (twin, "policy-copy"),
    ("site/policies/audit-trail.json", "policy-copy"),
    ("site/policies/audit-trail.min.json", "policy-copy"),
  ])
  func `the merged policy in the policy's place is named`(file: String, rule: String) throws {
    let project = try SampleProject(withSite: true)
    let merged = try project.run("policy", "merge", "audit-trail").output
    try replacePolicy(in: file, of: project, by: merged)
    let run = try project.run("check")
    #expect(run.status == 1)
    let told = run.output.split(separator: "\n").filter { $0.hasPrefix("\(file):") }
    #expect(told.contains { $0.contains("the policy merged") && $0.hasSuffix("[\(rule)]") })
    #expect(!told.contains { $0.hasSuffix("[statement-ids]") }, "\(run.output)")
  }

  @Test func `one statement in the whole policy's place is named`() throws {
    let project = try SampleProject(withSite: true)
    let whole = try #require(
      try JSONSerialization.jsonObject(
        with: Data(try project.folder.read("site/policies/audit-trail.json").utf8))
        as? [String: Any])
    var one = whole
    one["Statement"] = (whole["Statement"] as? [Any])?.prefix(1).map { $0 }
    let text = try JSONSerialization.data(withJSONObject: one, options: [.prettyPrinted])
    try replacePolicy(in: Self.page, of: project, by: String(decoding: text, as: UTF8.self))
    let run = try project.run("check")
    #expect(run.output.contains("by itself [policy-variant]"), "\(run.output)")
  }

  @Test func `statements in another order and the compact layout are no variant`() throws {
    let project = try SampleProject(withSite: true)
    let compact = try project.folder.read("site/policies/audit-trail.min.json")
    try replacePolicy(in: Self.page, of: project, by: compact)
    let run = try project.run("check")
    #expect(run.status == 0, "\(run.output)")
  }

  /// Puts a text in the place of the first policy of a file.
  private func replacePolicy(
    in file: String, of project: SampleProject, by text: String
  ) throws {
    let whole = try project.folder.read(file)
    let shown = text.trimmingCharacters(in: .newlines)
    let bounds: (String, String) =
      file == Self.page
      ? ("data-layout=\"readable\"", "</code>")
      : file == Self.twin ? ("```json\n", "\n```") : ("", "")
    var range = whole.startIndex..<whole.endIndex
    if !bounds.0.isEmpty {
      let opening = try #require(whole.range(of: bounds.0))
      let start =
        file == Self.page
        ? try #require(
          whole.range(of: "<code>", range: opening.upperBound..<whole.endIndex)
        ).upperBound : opening.upperBound
      let end = try #require(whole.range(of: bounds.1, range: start..<whole.endIndex))
      range = start..<end.lowerBound
    }
    try project.folder.write(whole.replacingCharacters(in: range, with: shown), to: file)
  }
}
