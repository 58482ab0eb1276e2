/// The text of an identity policy as it was read: its document, and everything that is wrong.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>
public struct PolicyReading: Sendable {
  /// The document; nil when the text is not JSON, or holds no policy at all.
  public let document: PolicyDocument?
  /// What is wrong, in the order of the text.
  public let problems: [TextProblem]
  /// Where the parts of each statement stand.
  public let statements: [StatementPlaces]
  /// Where the statements' list begins; the start of the text when there is none.
  public let statementList: TextPlace

  /// Reads UTF-8 bytes.
  public init(of utf8: [UInt8]) {
    let reading = JSONReading(of: utf8)
    let characters = CharacterCheck.problems(in: utf8)
    let blamed = Set(characters.map(\.place.offset))
    let syntax = reading.problems.filter { !blamed.contains($0.place.offset) }
    // A look-alike that broke the syntax is the cause; what the parser stumbled over is not.
    let isBrokenByCharacter = reading.root == nil && !characters.isEmpty
    var reader = DocumentReader()
    if let root = reading.root { reader.read(root) }
    document = reader.document
    statements = reader.places
    statementList = reader.statementList ?? TextPlace(offset: 0, line: 1, column: 1)
    problems = (characters + (isBrokenByCharacter ? [] : syntax) + reader.problems)
      .sorted { $0.place.offset < $1.place.offset }
  }

  /// Reads text.
  public init(of text: String) { self.init(of: Array(text.utf8)) }
}

extension PolicyReading {
  /// Reads one statement that stands by itself, as pages show it.
  public init(ofStatement utf8: [UInt8]) {
    let reading = JSONReading(of: utf8)
    let characters = CharacterCheck.problems(in: utf8)
    var reader = reading.root.map(StatementReader.init)
    let statement = reader?.read()
    document = statement.map { PolicyDocument(statements: [$0]) }
    statements = reader.map { [$0.places] } ?? []
    statementList = TextPlace(offset: 0, line: 1, column: 1)
    let isBrokenByCharacter = reading.root == nil && !characters.isEmpty
    problems = characters + (isBrokenByCharacter ? [] : reading.problems) + (reader?.problems ?? [])
  }
}
