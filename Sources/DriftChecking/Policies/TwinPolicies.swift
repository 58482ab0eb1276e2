internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// The policies in a page's Markdown twin, each beside the block of the page it repeats.
struct TwinPolicies {
  /// The copies of blocks.
  private(set) var copies: [PolicyCopy] = []
  /// The blocks that the twin does not repeat.
  private(set) var absent: [PolicyBlock] = []
  /// The offsets of policies in the twin that no block of the page stands for.
  private(set) var unbound: [Int] = []

  /// Reads a twin beside the blocks of its page, in their order.
  init(
    _ twin: TwinText, of blocks: [PolicyBlock], known: [PublishedPolicy]
  ) {
    // Most twins hold no policy, which one look tells.
    guard !blocks.isEmpty || twin.utf8.firstIndex(of: Self.effect) != nil else { return }
    var fences = twin.fences.filter { fence in
      !ExportFence.isExport(fence) && !fence.isIllustration
        && PolicyText.looksLikePolicy(fence.code(in: twin.utf8))
    }
    for (index, block) in blocks.enumerated() {
      func candidate(_ place: Int) -> PolicyText {
        PolicyText(
          fences[place].code(in: twin.utf8), of: block.policy, against: block.text.reference,
          isStatement: block.element["data-statement"] != nil)
      }
      // When there are as many fences as blocks, each repeats its own; else what agrees is paired,
      // and with fences to spare the first one that speaks of the policy at all.
      let left = blocks.count - index
      let choice =
        fences.count == left
        ? 0
        : fences.indices.first { place in
          let text = candidate(place)
          return text.reading.problems.isEmpty && text.deviations.isEmpty
        } ?? (fences.count > left ? 0 : nil)
      guard let choice else {
        absent.append(block)
        continue
      }
      let text = candidate(choice)
      let fence = fences.remove(at: choice)
      copies.append(
        PolicyCopy(text, name: twin.name, channel: twin.file, isFile: true) {
          twin.position(at: fence.content.lowerBound + $0)
        })
    }
    // What says exactly what the model says needs no block to be right.
    let texts = fences.map { ($0.start, $0.code(in: twin.utf8)) }
    unbound = (texts + Self.indented(in: twin.utf8)).filter { _, utf8 in
      !known.contains { policy in
        let text = PolicyText(utf8, of: policy, against: policy.document)
        return text.document != nil && text.deviations.isEmpty
      }
    }.map(\.0)
  }

  private static let effect = Array("\"Effect\"".utf8)

  /// The policies that stand as code by their indent, outside of fences.
  private static func indented(in utf8: [UInt8]) -> [(Int, [UInt8])] {
    guard utf8.firstIndex(of: Array("\n    ".utf8)) != nil else { return [] }
    let prose = MarkdownProse.blanked(utf8)
    var found: [(Int, [UInt8])] = []
    var block: (start: Int, text: [UInt8])?
    var start = 0
    for line in prose.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Array(repeating: 0x20, count: 4)) || line.first == 0x09 {
        block = (block?.start ?? start, (block?.text ?? []) + line + [0x0A])
      } else if let last = block, !line.allSatisfy({ $0 <= 0x20 }) {
        found.append(last)
        block = nil
      }
      start += line.count + 1
    }
    return (found + (block.map { [$0] } ?? [])).filter { PolicyText.looksLikePolicy($0.1) }
  }
}
