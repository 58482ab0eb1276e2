import DriftChecking
import Testing

/// What is dismissed at a glance must hold nothing of what is looked for.
@Suite struct GlanceTests {
  private static func text(_ mark: String, behind count: Int) -> [UInt8] {
    Array((String(repeating: "x", count: count) + mark).utf8)
  }

  @Test(
    arguments: [
      "{{", "}}", "&#", "&lt;%", "&lt;&lt;", "NaN", "/tmp/", "(null)", "C:\\", "undefined",
    ], 0...3)
  func `a leftover is seen wherever it begins`(_ mark: String, _ count: Int) {
    #expect(Leftover.mayStand(in: Self.text(mark, behind: count)))
    #expect(Leftover.mayStand(in: Self.text(mark + "y", behind: count)))
    #expect(!Leftover.mayStand(in: Self.text(String(mark.dropLast()), behind: count)))
  }

  @Test(arguments: 0...63)
  func `a digest is seen in whatever pieces it stands`(_ count: Int) {
    func isSeen(_ pieces: String...) -> Bool {
      var run = DigestLine.Run()
      return pieces.map { run.isDigest(behind: Array($0.utf8)[...]) }.contains(true)
    }
    let (head, tail) = (
      String(repeating: "a", count: count), String(repeating: "0", count: 64 - count)
    )
    #expect(isSeen(head, tail))
    #expect(isSeen("x" + head, "", tail + "x"))
    #expect(isSeen("0g" + head + tail))
    #expect(!isSeen(head, "x" + String(tail.dropLast())))
    #expect(!isSeen(String(head.dropLast()) + "x", String(tail.dropFirst())))
  }

  @Test(arguments: ["```", "~~~~"], 0...3)
  func `a fence is seen wherever it begins`(_ mark: String, _ count: Int) {
    let text = Self.text("\n\(mark)\nx\n\(mark)\n", behind: count)
    #expect(MarkdownFence.all(in: text).map(\.isClosed) == [true])
    #expect(MarkdownFence.all(in: Self.text("\n``\nx\n~~\n", behind: count)).isEmpty)
  }

  private static let paths = [
    "index.html", "index.md", "docs/index.html", "docs/index.md", "docs/a/index.html", "a.png",
    "docs/a/b.html", "docs/é/index.html",
  ]

  @Test(
    arguments: [
      "index.md", "../", "../a.png", "../../a.png", "a/", "a/index.html", "a/b.html", "b/",
      "../docs/",
      "../docs/a/", "../docs", "é/", "index.html", "docs/", "a.png", "a", "a/b.htm", "x/index.html",
    ], ["", "docs/", "docs/a/"])
  func `a link leads to a path of the table as it does when it is spelt out`(
    _ text: String, _ folder: String
  ) {
    guard let link = PlainLink(text.utf8.span, from: folder.utf8.span),
      case .file(let file, nil)? = LinkTarget(plain: text, from: folder)
    else { return }
    let isHeld = PathTable(of: Self.paths).holds(
      link, in: text.utf8.span, from: folder.utf8.span)
    #expect(isHeld == Self.paths.contains(file))
  }

  @Test(arguments: [
    ("Previous Set-up", "Set-up", true), ("Set-up", "Set-up", true),
    ("Next Set-up", "Set-up", false),
    ("← Set-up", "Set-up", true), ("<Previous> Set-up", "Set-up", true),
    ("Set-up x", "Set-up", false),
    ("previousSet-up", "Set-up", false), ("Previews Set-up", "Set-up", true),
    ("Previous Übung", "Übung", true),
  ])
  func `a neighbour is called by its title`(_ label: String, _ title: String, _ isCalled: Bool) {
    let link = NeighbourLink(direction: .previous, link: nil, label: label, offset: 0)
    #expect(link.isCalled(title) == isCalled)
  }

  @Test(arguments: [
    "a b, c", "1,000", "a  b", " a", "a ", "a\nb", "1, 000", "1,00", "é", "9,9 b", "",
  ])
  func `a folded text is what its words spell`(_ text: String) {
    let block = ProseBlock(.paragraph, Array(text.utf8))
    #expect(block.text == block.words.map(\.text).joined(separator: " "))
  }
}
