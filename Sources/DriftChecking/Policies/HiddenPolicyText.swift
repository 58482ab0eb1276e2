internal import CanonicalModel
internal import Diagnostics

/// What stands in a policy on a page and cannot be seen, or is struck out.
enum HiddenPolicyText {
  /// The names that themes give to what only screen readers get.
  private static let unseen: Set<Substring> = [
    "unseen", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text",
  ]

  /// Tells whether readers do not see an element.
  static func isUnseen(_ element: HTMLElement) -> Bool {
    element.isHidden
      || element["class"]?.split(separator: " ").contains(where: unseen.contains) == true
  }

  /// What is hidden in a block of a policy as JSON.
  static func findings(in block: PolicyBlock) -> [Finding] {
    guard !block.binding.isHidden else { return [] }
    return findings(in: block.element, of: block.policy, on: block.page)
  }

  /// A script copies what stands in a block, hidden or not; a reader copies what is to be seen.
  static func findings(
    in element: HTMLElement, of policy: PublishedPolicy, on page: PublishedPage
  ) -> [Finding] {
    let form = element["data-export"].map { "export \($0) " } ?? ""
    return element.topmost { isUnseen($0) || $0.isStruck }.compactMap { hidden in
      let text = FoldedText.fold(PublishedText(contentOf: hidden, source: page.source.utf8).text)
      guard !text.isEmpty else { return nil }
      return Finding(
        "policy-copy", at: page.position(at: hidden.offset),
        "'\(text)' stands in the policy and \(fault(of: hidden)), so a copy button copies what no reader does",
        hint: "take it out of the <pre>", actual: text,
        about: Subject(
          fact: policy.id + ".json", channel: page.name, item: form + "hidden \(text)"),
        model: policy.source)
    }
  }

  private static func fault(of element: HTMLElement) -> String {
    isUnseen(element) ? "cannot be seen" : "is struck out"
  }
}
