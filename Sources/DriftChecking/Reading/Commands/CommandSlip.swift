/// A slip of typing that breaks a command, and of which other faults come.
struct CommandSlip {
  let message: String
  let offset: Int
  let expected: String?
  let actual: String

  /// The first slip in a command, or between it and the line that follows.
  init?(in command: ShellCommand, before next: ShellCommand?) {
    if let place = command.openQuote {
      self.init("a quote is not closed, so the command does not end", at: place, actual: "quote")
      return
    }
    if let place = command.brokenJoint {
      self.init(
        "a blank stands behind '\\', so the command ends there", at: place, expected: "\\",
        actual: "\\ ")
      return
    }
    if let place = command.looseJoint {
      self.init("the last line ends with '\\', so a shell waits for more", at: place, actual: "\\")
      return
    }
    for word in command.words {
      guard let first = word.text.unicodeScalars.first, let plain = Self.plain(first) else {
        continue
      }
      self.init(
        "'\(word.text)' begins with a mark that only looks like '\(plain)'", at: word.offset,
        expected: plain, actual: word.text)
      return
    }
    guard let word = next?.words.first, word.text.hasPrefix("--") else { return nil }
    self.init(
      "the command ends before '\(word.text)': the line above it has no '\\' at its end",
      at: word.offset, expected: "\\", actual: word.text)
  }

  private init(_ message: String, at offset: Int, expected: String? = nil, actual: String) {
    self.message = message
    self.offset = offset
    self.expected = expected
    self.actual = actual
  }

  /// What a shell takes in the place of a typographic mark.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{2018}"..."\u{201B}", "\u{2032}": "'"
    case "\u{201C}"..."\u{201F}", "\u{2033}", "\u{AB}", "\u{BB}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "--"
    default: nil
    }
  }
}
