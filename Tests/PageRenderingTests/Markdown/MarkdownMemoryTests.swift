import PageRendering
import Testing

/// All trees of a thread share its memory, which is taken back when the last of them ends.
@Suite struct MarkdownMemoryTests {
  private static let markdown = """
    # Title

    - a [link](one.md "title") and `code` with {{ a.b }}
    - **b** _c_

    | x | y |
    | - | - |
    | 1 | {{ c.d }} |

    """

  private static func kinds(of markdown: String) -> [NodeKind] {
    var kinds: [NodeKind] = []
    MarkdownTree(parsing: markdown.utf8).walk { node, _ in kinds.append(node.kind) }
    return kinds
  }

  @Test func `a tree is whole while others are made and end beside it`() {
    let alone = Self.kinds(of: Self.markdown)
    var beside: [NodeKind] = []
    var others: Set<[NodeKind]> = []
    MarkdownTree(parsing: Self.markdown.utf8).walk { node, _ in
      beside.append(node.kind)
      others.insert(Self.kinds(of: Self.markdown))
    }
    #expect(alone.contains(.table))
    #expect(beside == alone)
    #expect(others == [alone])
  }

  @Test(arguments: [1, 100, 1_000, 10_000, 200_000])
  func `a text of any size comes back, and so does the one after it`(_ words: Int) {
    let alone = Self.kinds(of: Self.markdown)
    let code = "```\n" + String(repeating: "word ", count: words) + "\n```\n"
    for _ in 0..<3 {
      #expect(Self.kinds(of: code) == [.document, .codeBlock, .document])
      #expect(Self.kinds(of: Self.markdown) == alone)
    }
  }

  @Test func `many threads have trees at once`() async {
    let alone = Self.kinds(of: Self.markdown)
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 {
        group.addTask { (0..<50).allSatisfy { _ in Self.kinds(of: Self.markdown) == alone } }
      }
      return await group.allSatisfy { $0 }
    }
    #expect(same)
  }
}
