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
    var fences = MarkdownFence.all(in: twin.utf8).filter { fence in
      !ExportFence.isExport(fence) && !fence.isIllustration
        && PolicyText.looksLikePolicy(Array(twin.utf8[fence.content]))
    }
    for (index, block) in blocks.enumerated() {
      func candidate(_ place: Int) -> PolicyText {
        PolicyText(
          Array(twin.utf8[fences[place].content]), of: block.policy, against: block.text.reference,
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
    unbound = fences.filter { fence in
      let utf8 = Array(twin.utf8[fence.content])
      return !known.contains { policy in
        let text = PolicyText(utf8, of: policy, against: policy.document)
        return text.document != nil && text.deviations.isEmpty
      }
    }.map(\.start)
  }
}
