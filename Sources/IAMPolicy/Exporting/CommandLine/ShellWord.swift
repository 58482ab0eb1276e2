/// Words as a POSIX shell reads them.
package enum ShellWord {
  /// The text as one word: as it is where nothing in it means anything to a shell, or in quotes.
  package static func word(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy(isHarmless)
    return isPlain ? text : quoted(text)
  }

  /// The text in single quotes, in which only the quote itself needs another form.
  static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" {
        result += "'\\''"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    ASCIILetters.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || marks.contains(byte)
  }

  private static let marks = Array("-_./:,@+".utf8)
}
