/// JSON text as it was read: strictly by RFC 8259, every value with its place.
public struct JSONReading: Sendable {
  /// How deep arrays and objects may stand in one another.
  public static let depthLimit = 512

  /// The value; nil when the text could not be read to its end.
  public let root: JSONNode?
  /// What is wrong with the text, in the order of the text.
  public let problems: [TextProblem]

  /// Reads UTF-8 bytes.
  public init(of utf8: [UInt8]) {
    if let offset = UTF8Check.firstFault(in: utf8) {
      var cursor = TextCursor(utf8)
      while cursor.offset < offset { cursor.advance() }
      root = nil
      problems = [
        TextProblem(
          .syntax, "byte \(offset) is not UTF-8", hint: "save the text as UTF-8",
          at: cursor.place)
      ]
      return
    }
    var parser = JSONParser(utf8)
    root = parser.parse()
    problems = parser.problems
  }

  /// Reads text.
  public init(of text: String) { self.init(of: Array(text.utf8)) }
}
