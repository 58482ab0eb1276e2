import TestSupport
import Testing

/// Words of a site and of a page, from their files to what was published.
@Suite struct VariableTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try #require(Tool.run(["init", "."], in: folder.path, program: "plumbline-sample").status == 0)
    try folder.replace(
      "highlight: builtin", with: "variables:\n  product: \"*Sample* <Cloud>\"",
      in: "plumbline.yml")
    try folder.write(
      """
      ---
      title: Guide of {{ site.product }}, {{ page.edition }}
      description: The {{ page.edition }} guide with {{ quota.policy-name }} characters.
      variables:
        edition: "{{ quota.policy-versions }}th"
      ---
      This is {{ site.product }}.
      """, to: "content/guide/index.md")
  }

  private func run(_ arguments: String...) throws -> Tool {
    try Tool.run(arguments, in: folder.path, program: "plumbline-sample")
  }

  @Test func `words are published as text, and a site that has them checks clean`() throws {
    let built = try run("build", "--no-search")
    #expect(built.status == 0 && built.output.isEmpty, "\(built.output)")
    let page = try folder.read("site/guide/index.html")
    #expect(page.contains("<h1>Guide of *Sample* &lt;Cloud&gt;, 5th</h1>"))
    #expect(page.contains("<p>This is *Sample* &lt;Cloud&gt;.</p>"))
    #expect(page.contains("content=\"The 5th guide with 128 characters.\""))
    let checked = try run("check")
    #expect(checked.status == 0, "\(checked.output)")
  }

  @Test func `a title that was changed wherever it stands is told by the words it should have`()
    throws
  {
    #expect(try run("build", "--no-search").status == 0)
    let page = "site/guide/index.html"
    try folder.write(
      folder.read(page).replacing("*Sample* &lt;Cloud&gt;, 5th", with: "Another, 5th"), to: page)
    let checked = try run("check")
    #expect(checked.status == 1)
    #expect(checked.output.contains("Guide of *Sample* <Cloud>, 5th"), "\(checked.output)")
    #expect(checked.output.contains("[page-metadata]"))
  }
}
