internal import IAMPolicy

/// The JSON of a policy, or of a part or a statement of one, as the block a reader copies from.
struct PolicyListing {
  let id: String
  let fact: String
  let label: String
  let layout: PolicyLayout
  let tokens: PolicyTokens
  /// What tells a part or a statement from the whole: `data-part="1"`.
  var binding: String?

  var html: String {
    let binding = binding.map { " " + $0 } ?? ""
    let label = HTMLText.attribute(label)
    return "<pre id=\"\(HTMLText.attribute(id))\" class=\"policy-json\" tabindex=\"0\""
      + " role=\"group\" aria-label=\"\(label)\" data-fact=\"\(HTMLText.attribute(fact))\""
      + " data-layout=\"\(layout.rawValue)\"\(binding)><code>"
      + PolicyHighlighter.html(of: tokens, layout: layout) + "\n</code></pre>"
  }

  var copyButton: String { Self.copyButton(of: id) }

  /// The button that copies the text of an element.
  ///
  /// Where there are several, a few unseen words tell it from the others.
  static func copyButton(
    of id: String, _ words: String = "Copy policy", unseen: String? = nil
  ) -> String {
    let more = unseen.map { " <span class=\"unseen\">\(HTMLText.escaped($0))</span>" } ?? ""
    return "<button type=\"button\" class=\"copy\" data-copies=\"#\(HTMLText.attribute(id))\""
      + " hidden>\(words)\(more)</button>"
  }

  /// The switch that wraps long lines, of every block at once.
  static let wrapButton =
    "<button type=\"button\" class=\"wrap\" aria-pressed=\"false\" hidden>Wrap lines</button>"

  var markdown: String {
    let text = layout == .readable ? tokens.readableText : tokens.compactText
    return CodeFence.markdown(of: text, language: "json")
  }
}
