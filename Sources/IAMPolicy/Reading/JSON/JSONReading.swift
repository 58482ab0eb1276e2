/// JSON text as it was read: strictly by RFC 8259, every value with its place.
///
/// Where the writer's meaning is beyond doubt (a trailing or missing comma, a comment, a curled
/// quote) the fault is reported and the reading goes on, so that all faults of a text are told at
/// once. A key that stands twice in its object is a problem of kind ``TextProblem/Kind/grammar``;
/// both members are kept.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc8259>
public struct JSONReading: Sendable {
  /// How deep arrays and objects may stand in one another, in levels.
  public static let depthLimit = 512
  /// How many problems are told before the rest of a text is left unread.
  public static let problemLimit = 1_000

  /// The value; nil when the text could not be read to its end.
  public let root: JSONNode?
  /// What is wrong with the text, in the order of the text.
  public let problems: [TextProblem]
  /// Characters that a policy may not hold, though JSON may, or that nobody can see.
  ///
  /// Those written as themselves come first. Empty when the bytes are no UTF-8.
  public let characterProblems: [TextProblem]
  /// True when quotes are missing or too many, so that values may not be what they seem.
  let isDoubtful: Bool

  /// Reads UTF-8 bytes.
  public init(of utf8: [UInt8]) {
    if let problem = UTF8Check.problem(in: utf8) {
      root = nil
      problems = [problem]
      characterProblems = []
      isDoubtful = true
      return
    }
    var parser = JSONParser(utf8)
    var root = parser.parse()
    if parser.syntaxFaults > 0, parser.hasCurledQuoteInString {
      // Perhaps a curled quote was meant to close a string: then that is all that is wrong.
      var other = JSONParser(utf8, closesStringsAtCurledQuotes: true)
      let otherRoot = other.parse()
      if other.syntaxFaults < parser.syntaxFaults {
        parser = other
        root = otherRoot
      }
    }
    self.root = root
    problems = parser.problems.sorted { $0.place.offset < $1.place.offset }
    characterProblems = CharacterCheck.problems(in: utf8) + parser.refusedEscapes
    isDoubtful = parser.doubtfulLine != nil
  }

  /// Reads text.
  public init(of text: String) { self.init(of: Array(text.utf8)) }
}
