import Diagnostics
import SiteBuilding
import Testing

@Suite struct InventoryCheckTests {
  private static let site = SiteInventory(
    ids: ["/": [], "a/": ["one", "two"], "b/": ["é"], "a.json": [], "old/": []],
    redirected: ["old/"])

  private static let whole = """
    # Ours.
    /
    a.json
    a/
      #one
      #two
    b/
      #é
    old/

    """

  private func check(_ text: String, _ site: SiteInventory = site) -> InventoryCheck {
    InventoryCheck(of: site, against: Array(text.utf8), shownAs: "inventory")
  }

  private func told(_ text: String) -> [String] {
    check(text).findings.map { "\($0.position.line):\($0.position.column) \($0.message)" }
  }

  @Test func `what is listed and published is no finding, and nothing is to be written`() {
    #expect(told(Self.whole).isEmpty)
    #expect(check(Self.whole).update == nil)
    #expect(check(Self.whole).reviewFindings.isEmpty)
  }

  @Test(
    arguments: [
      ("", 8), ("# Ours.\n", 8), ("/\n", 7), ("b/\na/\n", 6), ("a/\n  #two\n", 6),
      ("a/\r\n  #two\r\n", 6), ("\n\na/\n\n  #two", 6), ("\u{FEFF}# Ours.\na/\n", 7),
      ("old/\n  #any\n", 7), ("a/\n  #one\na/\n  #two\n", 5),
    ])
  func `what is new is added, in order`(_ text: String, _ added: Int) throws {
    let check = check(text)
    #expect(check.findings.isEmpty, "\(check.findings.map(\.message))")
    let update = try #require(check.update)
    #expect(update.added == added)
    let isOurs = text.contains("# Ours.")
    let written = String(decoding: update.text, as: UTF8.self)
    #expect(written.hasSuffix(Self.whole.dropFirst("# Ours.\n".count)))
    #expect(written.hasPrefix(isOurs ? "# Ours.\n/" : "# Every address"))
    #expect(self.check(written).update == nil)
    let staleness = try #require(check.reviewFindings.first)
    #expect(staleness.severity == .warning && check.reviewFindings.count == 1)
  }

  @Test(
    arguments: [
      (whole + "c/\n  #x\n", ["10:1 'c/' was published and is gone"]),
      (whole + "a.jsn\n", ["10:1 'a.jsn' was published and is gone"]),
      ("a/\n  #one\n  #three\n", ["3:3 'a/' has lost its heading id 'three'"]),
      ("a\n", ["1:1 'a' was published and is gone"]),
      ("/\n  #x\n", ["2:3 '/' has lost its heading id 'x'"]),
      ("a.json\n  #x\n", ["2:3 'a.json' has lost its heading id 'x'"]),
      ("  #one\na/\n", ["1:1 'one' is no address and no heading id"]),
      ("a/\n #one\n", ["2:1 ' #one' is no address and no heading id"]),
      ("a/\n# late\n", ["2:1 '# late' is no address and no heading id"]),
      ("a/\n  #\n", ["2:1 '' is no address and no heading id"]),
      (
        "<<<<<<< a\n=======\n",
        [
          "1:1 '<<<<<<< a' is no address and no heading id",
          "2:1 '=======' is no address and no heading id",
        ]
      ),
    ] as [(String, [String])])
  func `what is gone or says nothing is told at its line`(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
    let check = check(text)
    #expect(check.update == nil)
    #expect(check.findings.allSatisfy { !$0.hint.isEmpty && $0.severity == .error })
    #expect(check.reviewFindings == check.findings)
  }

  @Test func `bytes that are no text, and a list without end, are told all the same`() {
    let broken = InventoryCheck(
      of: Self.site, against: [0xFF, 0x0A, 0x20, 0x20, 0x23, 0xC3, 0x0A], shownAs: "inventory")
    #expect(!broken.findings.isEmpty)
    let long = (1...10_000).map { "gone-\($0)/\n  #x\n" }.joined()
    let found = check(long).findings
    #expect(found.count == 100)
    #expect(found.last?.message == "9901 more of these follow")
  }

  @Test func `a site of nothing has lost all`() {
    let empty = SiteInventory(ids: [:], redirected: [])
    #expect(check(Self.whole, empty).findings.count == 5)
  }
}
