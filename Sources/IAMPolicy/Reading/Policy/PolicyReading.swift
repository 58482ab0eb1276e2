/// The text of a policy as it was read: its document, and everything that is wrong.
///
/// Strict as IAM is, and stricter where IAM forgives what a published policy should not need: a
/// missing `Version` or that of 2008, and characters that cannot be seen, are problems too.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>
public struct PolicyReading: Sendable {
  /// The document; nil when the text is not JSON, when its quotes are such that it may be misread,
  /// or when an element that decides what is allowed could not be read: a document without it would
  /// say something else.
  public let document: PolicyDocument?
  /// True when the document says all that the text says.
  ///
  /// Not so when it has none, or when an element that AWS does not know was left out of it.
  public let isWhole: Bool
  /// What is wrong, in the order of the text, but no more than ``JSONReading/problemLimit``.
  public let problems: [TextProblem]
  /// Where the parts of the policy stand; index for index as in ``document``.
  public let places: PolicyPlaces

  /// Reads the UTF-8 bytes of a policy of a type, which decides the elements it may have.
  public init(of utf8: [UInt8], type: PolicyType = .managed) {
    self.init(JSONReading(of: utf8), of: utf8, type: type)
  }

  /// Reads a policy of a type from the JSON that its UTF-8 bytes were read as.
  package init(_ json: JSONReading, of utf8: [UInt8], type: PolicyType) {
    self.init(json, utf8, type) { $0.read($1) }
  }

  /// Reads the text of a policy of a type, which decides the elements it may have.
  public init(of text: String, type: PolicyType = .managed) {
    self.init(of: Array(text.utf8), type: type)
  }

  /// Reads the UTF-8 bytes of one statement that stands by itself, as pages show it.
  ///
  /// The document then holds that statement alone.
  public init(ofStatement utf8: [UInt8]) {
    self.init(JSONReading(of: utf8), utf8, .managed) { $0.readStatement($1) }
  }

  private init(
    _ reading: JSONReading, _ utf8: [UInt8], _ type: PolicyType,
    by read: (inout DocumentReader, JSONNode) -> Void
  ) {
    let start = TextPlace(offset: 0, line: 1, column: 1)
    var reader = DocumentReader(at: reading.root?.start ?? start, type: type)
    // What was misread, or begins with something else than a policy, is not judged as one.
    if let root = reading.root, !reading.isDoubtful, root.isObject || reading.problems.isEmpty {
      read(&reader, root)
    }
    document = reader.document
    places = reader.places
    isWhole = reader.document != nil && !reader.isPartial && reading.problems.isEmpty
    let characters = reading.characterProblems
    let damage = Set(characters.map(\.place.offset))
    problems = Self.joined(
      reading.problems, characters,
      reader.problems.filter { !TextCursor.isString(at: $0.place, of: utf8, holding: damage) })
  }

  /// The problems of all stages, of each place those of the earliest stage: what a later one says
  /// about the same place is a consequence.
  private static func joined(_ stages: [TextProblem]...) -> [TextProblem] {
    var blamed: Set<Int> = []
    var problems: [TextProblem] = []
    for stage in stages {
      let fresh = stage.filter { !blamed.contains($0.place.offset) }
      blamed.formUnion(fresh.map(\.place.offset))
      problems += fresh
    }
    problems.sort { ($0.place.offset, $0.message) < ($1.place.offset, $1.message) }
    guard problems.count > JSONReading.problemLimit else { return problems }
    let rest = TextProblem.tooMany(at: problems[JSONReading.problemLimit].place)
    return problems.prefix(JSONReading.problemLimit) + [rest]
  }
}

extension PolicyReading {
  /// Where the parts of each statement stand: those of ``places``.
  public var statements: [StatementPlaces] { places.statements }
  /// Where the list of statements begins: that of ``places``.
  public var statementList: TextPlace { places.statementList }
}
