/// A stretch of a text that an element marks: as a fact's value, or as code.
package struct TextSpan: Sendable {
  enum Kind: Hashable, Sendable {
    case fact(String)
    case code
  }

  let kind: Kind
  /// The byte range in the text.
  let range: Range<Int>

  /// The name of the fact whose value it is.
  var fact: String? {
    if case .fact(let name) = kind { name } else { nil }
  }
}
