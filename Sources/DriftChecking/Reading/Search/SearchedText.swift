/// All that a page says, its letters and digits alone: an index parts words otherwise than a page
/// does, and is as right where digits are grouped in another way, or letters of another case.
struct SearchedText {
  private let utf8: [UInt8]

  init(of page: PublishedPage) {
    var text = String.UnicodeScalarView()
    // Colours and links part a word into elements: its letters stand one behind the other all the same.
    var asides = String.UnicodeScalarView()
    let (document, root) = (page.root.document, page.root)
    for place in root.index..<root.end {
      let node = document.nodes[place]
      guard node.isElement else {
        Self.add(String(decoding: document.utf8[node.content], as: UTF8.self), to: &text)
        continue
      }
      for attribute in document.attributes[node.content] where Self.isRead(attribute.name) {
        Self.add(attribute.value, to: &asides)
      }
    }
    text.append(contentsOf: asides)
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
