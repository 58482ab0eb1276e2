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
    let parts = zip(bindings, copies).map { binding, copied in
      (
        number: binding.element["data-part"],
        document: binding.element["data-part"].flatMap { _ in
          PolicyReading(of: copied.withoutFinalNewline).document
        }
      )
    }
    return zip(bindings, copies).enumerated().map { index, block in
      let (binding, copied) = block
      let element = binding.element
      let layout = layout(of: element)
      let published = zip(bindings, parts).compactMap { other, part in
        Self.layout(of: other.element) == layout
          ? part.number.map { (number: $0, document: part.document) } : nil
      }
      let references = PolicyParts(of: policy, published: published)
      return PolicyBlock(
        page: page, binding: binding, copied: copied,
        text: PolicyText(
          copied.withoutFinalNewline, of: policy,
          against: references.reference(
            statement: element["data-statement"], part: parts[index].number,
            document: parts[index].document),
          isStatement: element["data-statement"] != nil))
    }
  }

  var element: HTMLElement { binding.element }
  var policy: PublishedPolicy { text.policy }

  /// The number of the part it shows, as it is published; nil for what is no part.
  var part: String? { element["data-part"] }

  /// The layout it says it has.
  var layout: String { Self.layout(of: element) }

  /// Where its element begins.
  var opening: SourcePosition { page.position(at: element.offset) }

  private static func layout(of element: HTMLElement) -> String {
    element["data-layout"] ?? "readable"
  }

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
