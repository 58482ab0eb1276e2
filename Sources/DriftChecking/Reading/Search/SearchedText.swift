/// All that a page says, without its white space: an index parts words otherwise than a page does.
struct SearchedText {
  private let utf8: [UInt8]

  init(of page: PublishedPage) {
    var text = String.UnicodeScalarView()
    page.root.visit { element in
      for attribute in element.attributes { Self.add(attribute.value, to: &text) }
      for case .text(let run) in element.children { Self.add(run.text, to: &text) }
    }
    utf8 = Array(String(text).utf8)
  }

  func contains(_ term: String) -> Bool { utf8.firstIndex(of: Array(term.utf8)) != nil }

  private static func add(_ part: String, to text: inout String.UnicodeScalarView) {
    text.append(contentsOf: part.unicodeScalars.lazy.filter { !$0.properties.isWhitespace })
  }
}
