import Diagnostics
import DriftChecking
import FileSystem
import TestSupport
import Testing

/// `llms-full.txt` is gone through part by part: where a part ends must make no difference.
@Suite struct WholeTextTests {
  /// More than the file is read in at once, with a line that is no longer than that.
  private static func filler(_ word: String) -> String {
    String(repeating: word + "\n", count: 300_000)
  }

  private static let pages = [
    "a/index.md": "# A\n\n" + filler("alpha é"), "b/index.md": "# B\n\nshort\n",
    "c/index.md": "# C\n\n" + filler("gamma"),
  ]

  private static let text =
    "# Site\n\n> About it.\n"
    + pages.keys.sorted().map { file in
      "\n***\n\nSource: [\(file)](\(file))\n\n" + (pages[file] ?? "")
    }.joined()

  private func whole(_ text: String, inFolder: Bool) throws -> WholeText {
    let known = Set(Self.pages.keys)
    guard inFolder else {
      return try WholeText(PublishedFile(Array(text.utf8), named: "llms-full.txt"), known: known)
    }
    let folder = try TemporaryFolder()
    try folder.write(text, to: "llms-full.txt")
    let file = try PartedFile("\(folder.path)/llms-full.txt")
    return try withExtendedLifetime(folder) {
      let whole = try WholeText(PublishedFile(file, named: "llms-full.txt"), known: known)
      for piece in whole.pieces { _ = try whole.text(of: piece) }
      return whole
    }
  }

  @Test func `each page's text is found, with its place`() throws {
    let whole = try whole(Self.text, inFolder: false)
    #expect(whole.pieces.map(\.file) == Self.pages.keys.sorted())
    let source = SourceText(file: "llms-full.txt", text: Self.text)
    for piece in whole.pieces {
      let text = try whole.text(of: piece)
      let due = "\n" + (Self.pages[piece.file] ?? "")
      #expect(text.utf8.starts(with: due.utf8))
      #expect(text.utf8.dropFirst(due.utf8.count).allSatisfy { $0 == 0x0A })
      #expect(whole.position(at: piece.offset) == source.position(at: piece.offset))
      let twin = TwinText(text, of: piece, in: whole)
      #expect(twin.position(at: 5) == source.position(at: piece.range.lowerBound + 5))
    }
    #expect(whole.position(at: 2) == source.position(at: 2))
  }

  @Test func `a file on the disk is read as one that is held`() throws {
    let (held, read) = (
      try whole(Self.text, inFolder: false), try whole(Self.text, inFolder: true)
    )
    #expect(read.pieces.map(\.range) == held.pieces.map(\.range))
    #expect(read.pieces.map(\.line) == held.pieces.map(\.line))
    #expect(read.preface.utf8 == held.preface.utf8)
  }

  @Test(arguments: [
    ("```\n***\n\nSource: [x/index.md](x/index.md)\n```\n", []),
    ("```\n***\n\nSource: [x/index.md](x/index.md)\n", ["x/index.md"]),
    ("```\n***\n\nSource: [a/index.md](a/index.md)\n```\n", ["a/index.md"]),
    ("***\n\nSource: [x/index.md](x/index.md)\n", ["x/index.md"]),
    ("***\nSource: no link\n", []), ("Source: [a/index.md](a/index.md)\n", []), ("", []),
  ])
  func `an example of a page in a fence is none`(_ text: String, _ files: [String]) throws {
    #expect(try whole(text, inFolder: false).pieces.map(\.file) == files)
  }

  @Test func `a line that is larger than any text may be is refused`() {
    let text = String(repeating: "x", count: PublishedFolder.sizeLimit + 2)
    #expect(throws: FileError.self) { try whole(text, inFolder: false) }
  }
}
