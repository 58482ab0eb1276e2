internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// A `<pre>` that publishes a policy, or a part or statement of one, read as a customer copies it.
struct PolicyBlock {
  let page: PublishedPage
  let policy: PublishedPolicy
  let element: HTMLElement
  let text: PublishedText
  let reading: PolicyReading
  /// What the block should say.
  let reference: PolicyDocument

  /// Every block of a policy on a page, in order.
  static func all(of policy: PublishedPolicy, on page: PublishedPage) -> [PolicyBlock] {
    page.bindings(of: policy.id + ".json").map { binding in
      let text = page.text(of: binding.element)
      return PolicyBlock(
        page: page, policy: policy, element: binding.element, text: text,
        reading: reading(of: text, isStatement: binding.element["data-statement"] != nil),
        reference: reference(of: policy, for: binding.element))
    }
  }

  /// True for a block that shows the whole policy.
  var isWhole: Bool { element["data-statement"] == nil && element["data-part"] == nil }

  /// The position of a place in the copied text, in the HTML file.
  func position(at place: TextPlace) -> SourcePosition {
    page.position(at: text.sourceOffset(at: place.offset))
  }

  private static func reading(of text: PublishedText, isStatement: Bool) -> PolicyReading {
    let bytes = text.withoutFinalNewline
    return isStatement ? PolicyReading(ofStatement: bytes) : PolicyReading(of: bytes)
  }

  private static func reference(
    of policy: PublishedPolicy, for element: HTMLElement
  ) -> PolicyDocument {
    let whole = policy.document
    if let sid = element["data-statement"] {
      return PolicyDocument(statements: whole.statements.filter { $0.sid == sid })
    }
    if let part = element["data-part"].flatMap({ Int($0) }) {
      let parts = whole.parts(fitting: policy.quota)
      return parts.indices.contains(part - 1)
        ? parts[part - 1] : PolicyDocument(statements: [])
    }
    return whole
  }
}
