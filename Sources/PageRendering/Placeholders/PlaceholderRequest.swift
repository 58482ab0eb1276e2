/// What a placeholder asks for: `{{ subject.property key=value }}`, read.
struct PlaceholderRequest {
  struct Option {
    let key: String
    let value: String
  }

  /// The name of the fact.
  let name: String
  let options: [Option]

  /// Reads a placeholder, braces included.
  init(_ text: String) throws(PlaceholderFault) {
    let bytes = text.utf8.dropFirst(2)
    guard text.utf8.count >= 4, bytes.suffix(2).elementsEqual("}}".utf8) else {
      throw PlaceholderFault(
        "placeholder '\(Excerpt.of(text))' is not closed",
        hint: "close it with '}}' on the same line, or write '\\{{' for the braces themselves")
    }
    let words = bytes.dropLast(2).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      .map { String(decoding: $0, as: UTF8.self) }
    guard let name = words.first else {
      throw PlaceholderFault("placeholder '{{ }}' names no fact")
    }
    self.name = name
    options = try Self.options(words.dropFirst(), of: name)
  }

  /// The part of the name before the first dot.
  var subject: String { String(decoding: name.utf8.prefix { $0 != Self.dot }, as: UTF8.self) }

  private static let dot = UInt8(ascii: ".")

  private static func options(
    _ words: ArraySlice<String>, of name: String
  ) throws(PlaceholderFault) -> [Option] {
    var options: [Option] = []
    for word in words {
      guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")), equals != word.startIndex,
        word.utf8.index(after: equals) != word.endIndex
      else {
        throw PlaceholderFault(
          "'\(word)' in placeholder '\(name)' is no option", hint: "write options as key=value")
      }
      let key = String(word[..<equals])
      if options.contains(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
        throw PlaceholderFault(
          "placeholder '\(name)' has two options '\(key)'", hint: "leave one of them out")
      }
      options.append(Option(key: key, value: String(word[word.utf8.index(after: equals)...])))
    }
    return options
  }
}
