/// The figures and the actions in a text: what a search must not tell wrongly.
struct SearchTerms: Sendable {
  /// Each of them once, in the order of the text.
  let inOrder: [String]
  /// The same in lower case: search tells no letters by their case.
  private let known: Set<String>

  init(in text: String) {
    var seen: Set<String> = []
    inOrder = text.unicodeScalars.split { $0.properties.isWhitespace }.compactMap { word in
      let bare = word.drop { !Self.isKept($0) }.reversed().drop { !Self.isKept($0) }
      guard bare.contains(where: Self.isTelling) else { return nil }
      let term = String(String.UnicodeScalarView(bare.reversed()))
      return seen.insert(term).inserted ? term : nil
    }
    known = Set(seen.map { $0.lowercased() })
  }

  func contains(_ term: String) -> Bool { known.contains(term.lowercased()) }

  private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || ("0"..."9").contains(scalar)
  }

  /// True for letters and digits, of which words are made.
  static func isWordSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    isWordSign(scalar) || scalar == "*"
  }
}
