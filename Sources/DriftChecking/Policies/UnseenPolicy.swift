internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Policies of a page that no reader sees and a script may copy: in attributes, in hidden elements.
enum UnseenPolicy {
  static func all(on page: PublishedPage, in context: CheckContext) -> [PolicyCopy] {
    let policies = context.policies
    guard let policy = policies.first else { return [] }
    var copies: [PolicyCopy] = []
    func add(
      _ utf8: [UInt8], _ name: String, isPayload: Bool = false, locate: @escaping (Int) -> Int
    ) {
      guard PolicyText.looksLikePolicy(utf8) || (isPayload && isBegun(utf8)) else { return }
      // It may be a copy of a part or a statement that the page shows, too.
      let texts =
        policies.map { PolicyText(utf8, of: $0, against: $0.document) }
        + context.blocks.filter { !$0.isWhole }.map { block in
          PolicyText(
            utf8, of: block.policy, against: block.text.reference,
            isStatement: block.text.isStatement)
        }
      // With several policies on a page it may be a copy of any of them.
      let text = texts.first { $0.reading.problems.isEmpty && $0.deviations.isEmpty }
      copies.append(
        PolicyCopy(
          text ?? PolicyText(utf8, of: policy, against: policy.document), name: name,
          channel: page.name
        ) { page.position(at: locate($0)) })
    }
    page.root.visit { element in
      guard element["data-example"] == nil else { return }
      for attribute in element.attributes {
        add(
          Array(attribute.value.utf8), "the attribute '\(attribute.name)'",
          isPayload: isPayload(attribute.name)
        ) { _ in attribute.offset }
      }
    }
    let hidden = page.root.topmost { $0.isHidden && $0["data-example"] == nil }
    for element in hidden where element.all(where: { $0["data-fact"] != nil }).isEmpty {
      let text = PublishedText(contentOf: element, source: page.source.utf8)
      add(text.withoutFinalNewline, "a hidden text", locate: text.sourceOffset)
    }
    return copies
  }

  /// Tells by its name whether an attribute holds what a button copies.
  private static func isPayload(_ name: String) -> Bool {
    ["clipboard", "copy", "copies"].contains(where: name.contains)
  }

  /// Tells whether a text begins like a policy, however it goes on.
  private static func isBegun(_ utf8: [UInt8]) -> Bool {
    utf8.first { $0 > 0x20 } == UInt8(ascii: "{")
      && ["Version", "Statement", "Sid"].contains { key in
        utf8.firstIndex(of: Array("\"\(key)\"".utf8)) != nil
      }
  }
}
