/// All that a page says, its letters and digits alone: an index parts words otherwise than a page
/// does, and is as right where digits are grouped in another way, or letters of another case.
struct SearchedText {
  private let utf8: [UInt8]

  init(of page: PublishedPage) {
    var text = String.UnicodeScalarView()
    page.root.visit { element in
      for attribute in element.attributes where Self.isRead(attribute.name) {
        Self.add(attribute.value, to: &text)
      }
      for case .text(let run) in element.children { Self.add(run.text, to: &text) }
    }
    utf8 = Array(String(text).utf8)
  }

  /// True for what is read out, and may be found.
  private static func isRead(_ attribute: String) -> Bool {
    ["alt", "title", "aria-label", "placeholder"].contains(attribute)
  }

  func contains(_ term: String) -> Bool {
    var bare = String.UnicodeScalarView()
    Self.add(term, to: &bare)
    return utf8.firstIndex(of: Array(String(bare).utf8)) != nil
  }

  private static func add(_ part: String, to text: inout String.UnicodeScalarView) {
    for scalar in part.unicodeScalars where SearchTerms.isWordSign(scalar) {
      text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}
