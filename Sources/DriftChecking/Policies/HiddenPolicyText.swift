internal import CanonicalModel
internal import Diagnostics

/// What stands in a policy on a page and cannot be seen.
enum HiddenPolicyText {
  /// A script copies what stands in a block, hidden or not; a reader copies what is to be seen.
  static func findings(in block: PolicyBlock) -> [Finding] {
    guard !block.binding.isHidden else { return [] }
    return block.element.topmost(where: \.isHidden).compactMap { hidden in
      let text = FoldedText.fold(
        PublishedText(contentOf: hidden, source: block.page.source.utf8).text)
      guard !text.isEmpty else { return nil }
      return Finding(
        "policy-copy", at: block.page.position(at: hidden.offset),
        "'\(text)' stands in the policy and cannot be seen, so a copy button copies what no reader does",
        hint: "take it out of the <pre>", actual: text, about: block.subject("hidden \(text)"),
        model: block.policy.source)
    }
  }
}
