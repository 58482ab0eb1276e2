internal import Diagnostics

/// A text that is sent as another character set than UTF-8, or as none.
enum CharsetFault {
  /// The types whose character set browsers guess; styles and scripts take that of their page.
  private static let guessed: Set = [
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown",
  ]
  private static let hint = "have the server send text with 'charset=utf-8'"
  /// How far, in bytes, browsers look for a page's own word on its character set.
  private static let searched = 1_024

  static func fault(in answer: ServerAnswer, body: [UInt8]) -> AnswerFault? {
    guard let type = MediaType(answer["content-type"]) else { return nil }
    let isPlain = body.allSatisfy { $0 < 0x80 }
    if let charset = type.charset {
      let isRight = ["utf-8", "utf8"].contains(charset) || (charset == "us-ascii" && isPlain)
      return isRight
        ? nil
        : AnswerFault(
          .error, "charset", "the file is UTF-8 and comes as '\(charset)'", hint: hint,
          expected: "utf-8", actual: charset)
    }
    guard guessed.contains(type.name), !isPlain, !tellsItself(body, isHTML: type.isHTML) else {
      return nil
    }
    return AnswerFault(
      type.isHTML ? .error : .warning, "charset",
      "the file holds more than ASCII and comes with no character set", hint: hint,
      expected: "utf-8")
  }

  private static func tellsItself(_ body: [UInt8], isHTML: Bool) -> Bool {
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    let head = String(decoding: body.prefix(searched), as: UTF8.self).lowercased()
    return isHTML && head.contains("charset")
  }
}
