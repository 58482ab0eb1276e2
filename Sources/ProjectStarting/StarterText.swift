/// Words of the model, written so that they mean themselves.
enum StarterText {
  /// A text in a line of Markdown, where nothing of it is markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>{#".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A name of lower case and hyphens as words: `unchanged-since` is "Unchanged since".
  static func words(of name: String) -> String {
    let words = name.split { $0 == "-" || $0 == "." || $0 == "_" }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
