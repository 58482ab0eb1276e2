internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// A `<pre>` that publishes a policy, or a part or statement of one, read as a customer copies it.
struct PolicyBlock {
  let page: PublishedPage
  let binding: FactBinding
  let copied: PublishedText
  let text: PolicyText

  /// Every block of a policy on a page, in order.
  static func all(of policy: PublishedPolicy, on page: PublishedPage) -> [PolicyBlock] {
    let bindings = page.bindings(of: policy.id + ".json").filter {
      $0.element["data-export"] == nil
    }
    let copies = bindings.map { page.copiedText(of: $0.element) }
    let parts = zip(bindings, copies).filter { $0.0.element["data-part"] != nil }
      .map { PolicyReading(of: $0.1.withoutFinalNewline).document }
    let references = PolicyParts(of: policy, published: parts)
    return zip(bindings, copies).map { binding, copied in
      let element = binding.element
      return PolicyBlock(
        page: page, binding: binding, copied: copied,
        text: PolicyText(
          copied.withoutFinalNewline, of: policy,
          against: references.reference(
            statement: element["data-statement"], part: element["data-part"]),
          isStatement: element["data-statement"] != nil))
    }
  }

  var element: HTMLElement { binding.element }
  var policy: PublishedPolicy { text.policy }

  /// True for a block that shows the whole policy.
  var isWhole: Bool { element["data-statement"] == nil && element["data-part"] == nil }

  /// The position of a place in the copied text, in the HTML file.
  func position(at place: TextPlace) -> SourcePosition {
    page.position(at: copied.sourceOffset(at: place.offset))
  }

  func subject(_ item: String) -> Subject {
    Subject(fact: policy.id + ".json", channel: page.name, item: item)
  }
}
