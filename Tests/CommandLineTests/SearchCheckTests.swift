import Foundation
import TestSupport
import Testing

/// `plumbline check` of a search index, made here in Pagefind's form.
@Suite struct SearchCheckTests {
  /// A page of the index: its address, its title and its words.
  private struct Fragment {
    var address: String
    var title: String
    var text: String
  }

  private let project: SampleProject
  private let fragments: [Fragment]
  /// Which of them is of the page with the policy, and all that the policy allows.
  private let policyPage: Int
  private let actions: String

  init() throws {
    project = try SampleProject(withSite: true)
    var fragments: [Fragment] = []
    for line in try project.folder.read("site/llms.txt").split(separator: "\n") {
      guard let match = line.firstMatch(of: /^- \[(.*?)\]\((.*?)index\.md\)/) else { continue }
      fragments.append(
        Fragment(address: "/\(match.2)", title: "\(match.1)", text: "\(match.1). Some words."))
    }
    let policy = try project.folder.read("site/policies/audit-trail.json")
    actions = policy.matches(of: /"[a-z0-9-]+:[A-Z]\w+"/).map { String($0.output) }
      .joined(separator: ", ")
    policyPage = try #require(
      fragments.firstIndex { $0.address.hasSuffix("/permissions-needed/") })
    fragments[policyPage].text += " " + actions
    self.fragments = fragments
  }

  private func publish(_ fragments: [Fragment], count: Int? = nil) throws {
    for (index, fragment) in fragments.enumerated() {
      let value: [String: Any] = [
        "url": fragment.address, "content": fragment.text, "meta": ["title": fragment.title],
      ]
      let json = try JSONSerialization.data(withJSONObject: value)
      try write(
        Gzip.stored(Array("pagefind_dcd".utf8) + Array(json)),
        to: "fragment/en_\(index).pf_fragment")
    }
    let count = count ?? fragments.count
    try write(
      Array("{\"languages\": {\"en\": {\"page_count\": \(count)}}}".utf8), to: "pagefind-entry.json"
    )
    try write(Array("export {}\n".utf8), to: "pagefind.js")
  }

  private func write(_ bytes: [UInt8], to file: String) throws {
    try project.folder.write(bytes, to: "site/pagefind/\(file)")
  }

  /// Checks the site, and expects one finding of the index, or none.
  private func expect(_ message: String?, at file: String = "") throws {
    let run = try project.run("check")
    guard let message else {
      #expect(run.status == 0, "\(run.output)")
      return
    }
    #expect(run.status == 1)
    let told = run.output.split(separator: "\n").filter { $0.hasSuffix("[search-index]") }
    #expect(
      told.contains { $0.contains(message) && $0.hasPrefix("site/pagefind/\(file)") },
      "\(run.output)")
  }

  @Test func `an index of every page is right, and the lack of one only where it is required`()
    throws
  {
    #expect(try project.run("check").status == 0)
    let required = try project.run("check", "--require-search")
    #expect(required.status == 1)
    #expect(
      required.output.contains("site/pagefind/pagefind.js:1:1: error: the site has no search"))
    try publish(fragments)
    try expect(nil)
    #expect(try project.run("check", "--require-search").status == 0)
  }

  @Test func `a page that is missing, left over or found twice is told`() throws {
    try publish(Array(fragments.dropLast()))
    try expect("the search index lacks the page 'manual/", at: "pagefind-entry.json")
    try publish(fragments + [Fragment(address: "/404.html", title: "x", text: "x")])
    try expect("'/404.html', which is no page", at: "fragment/en_\(fragments.count)")
    try publish(fragments + fragments.prefix(1))
    try expect("'/' twice")
  }

  @Test func `a count of pages that is not theirs is told`() throws {
    try publish(fragments, count: fragments.count + 2)
    try expect("the search index has \(fragments.count + 2) pages", at: "pagefind-entry.json")
  }

  @Test(
    arguments: [
      ("AWS counts 5,664 characters of the 6,144.", nil),
      ("AWS counts 5664 characters, SQS:tagqueue among them.", nil),
      ("AWS counts 5,646 characters.", "tells '5,646'"),
      ("The action sqs:PurgeQueue.", "tells 'sqs:PurgeQueue'"),
    ] as [(String, String?)])
  func `a figure and an action that the page does not show are told`(
    _ text: String, _ message: String?
  ) throws {
    var changed = fragments
    changed[policyPage].text += " " + text
    try publish(changed)
    try expect(message, at: "fragment/en_\(policyPage)")
  }

  @Test func `a word that colours part into elements is one word`() throws {
    let index = try #require(fragments.firstIndex { $0.address.hasSuffix("/manual/adopting/") })
    let page = try project.folder.read("site\(fragments[index].address)index.html")
    try #require(page.contains("Resource(<span"))
    var changed = fragments
    changed[index].text += " Resource(\"arn:aws:sqs:*:*:my-product-*\")"
    try publish(changed)
    try expect(nil)
  }

  @Test func `an action that is not found and an old title are told`() throws {
    var changed = fragments
    changed[policyPage].text = changed[policyPage].text.replacing("\"sqs:TagQueue\"", with: "")
    try publish(changed)
    try expect("does not know 'sqs:TagQueue'", at: "fragment/en_\(policyPage)")
    changed = fragments
    changed[policyPage].title = "Permissions Required"
    try publish(changed)
    try expect("'Permissions Required'", at: "fragment/en_\(policyPage)")
  }

  @Test(arguments: [[], [0x1F, 0x8B, 8], Gzip.stored(Array("{}".utf8)), Array("plain".utf8)])
  func `a part that cannot be read is told, and nothing worse happens`(_ bytes: [UInt8]) throws {
    try publish(fragments)
    try write(bytes, to: "fragment/en_0.pf_fragment")
    try expect("cannot be read", at: "fragment/en_0")
  }

  /// Pagefind, which `make test` sets up and names.
  private static let pagefind = ProcessInfo.processInfo.environment["PLUMBLINE_BROWSER_PAGEFIND"]

  @Test(.enabled("PLUMBLINE_BROWSER_PAGEFIND names no Pagefind") { pagefind != nil })
  func `what Pagefind makes of the pages is right until one of them is edited`() throws {
    let program = try #require(Self.pagefind)
    let built = try Tool.run(
      ["build"], in: project.folder.path, environment: ["PLUMBLINE_PAGEFIND": program])
    #expect(built.status == 0, "\(built.errors)")
    let run = try project.run("check", "--require-search")
    #expect(run.status == 0, "\(run.output)")
    let page = "site\(fragments[policyPage].address)index.html"
    let text = try project.folder.read(page)
    try project.folder.write(text.replacing("5,664", with: "5,646"), to: page)
    try expect("tells '5,664'", at: "fragment/")
  }
}
