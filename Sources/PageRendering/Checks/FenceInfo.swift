/// The words behind the opening of a code fence: a language, and whether it is an illustration.
struct FenceInfo {
  /// The word that marks an illustration, which no check judges.
  static let example = "example"

  /// The language; nil when none is named.
  let language: String?
  let isExample: Bool
  let unknownWords: [String]

  init(_ info: String) {
    var words = info.utf8.split { $0 <= UInt8(ascii: " ") }
      .map { String(decoding: $0, as: UTF8.self) }
    let namesLanguage = words.first.map { $0 != Self.example } ?? false
    language = namesLanguage ? words.removeFirst() : nil
    isExample = words.contains(Self.example)
    unknownWords = words.filter { $0 != Self.example }
  }
}
