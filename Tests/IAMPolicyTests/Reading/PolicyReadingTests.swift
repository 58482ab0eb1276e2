import IAMPolicy
import Testing

@Suite struct PolicyReadingTests {
  @Test func `scalars, single objects, booleans and numbers are read as AWS reads them`() throws {
    let reading = PolicyReading(
      of: #"""
        {"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":["a:b"],
        "NotResource":"*","Condition":{"Bool":{"aws:SecureTransport":false},
        "NumericEquals":{"s3:max-keys":[10,"20"]}}}}
        """#)
    #expect(reading.problems.isEmpty)
    let statement = try #require(reading.document?.statements.first)
    #expect(statement.sid == nil)
    #expect(statement.effect == .deny)
    #expect(statement.actions == ActionClause(["a:b"], isNegated: true))
    #expect(statement.resources == ResourceClause(["*"], isNegated: true))
    #expect(statement.conditions.map(\.values) == [["false"], ["10", "20"]])
    let places = try #require(reading.places.statements.first)
    #expect(reading.places.statements.count == 1)
    #expect(places.effect?.column == 47)
    #expect(places.actionClause?.column == 66)
    #expect(places.actions.map(\.column) == [67])
    #expect(places.resourceClause?.line == 2)
    #expect(places.conditionBlock?.column == 31)
    #expect(places.conditions.map(\.name.line) == [2, 3])
    #expect(places.conditions.map(\.key.line) == [2, 3])
    #expect(places.conditions[1].values.map(\.column) == [33, 36])
  }

  @Test(arguments: [
    #"{"Effect":"Allow","Resource":"*"}"#, #"{"Effect":"Allow","Action":"a:b"}"#,
    #"{"Action":"a:b","Resource":"*"}"#,
    #"{"Effect":"Allow","Action":["a:b",7],"Resource":"*"}"#,
    #"{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":{"Bool":1}}"#,
  ])
  func `a document that would say something else is not given`(_ statement: String) {
    let reading = PolicyReading(of: #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#)
    #expect(reading.document == nil)
    #expect(reading.places.statements.count == 1)
    #expect(!reading.problems.isEmpty)
  }

  @Test func `a fault that leaves access clear still gives the document`() {
    let reading = PolicyReading(
      of: #"{"Statement":[{"Sid":"a-b","Effect":"Allow","Action":"a:b","Resource":["*",]}]}"#)
    #expect(reading.problems.map(\.kind) == [.grammar, .grammar, .syntax])
    #expect(reading.document?.version == nil)
    #expect(reading.document?.statements.map(\.sid) == ["a-b"])
  }

  @Test func `one statement is read by itself`() {
    let text = #"{"Sid":"A","Effect":"Allow","Action":"a:b","Resource":"*"}"#
    let reading = PolicyReading(ofStatement: Array(text.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.document?.statements.map(\.sid) == ["A"])
    #expect(reading.places.statements.map(\.statement.offset) == [0])
    #expect(PolicyReading(ofStatement: Array("[]".utf8)).problems.count == 1)
  }

  @Test(arguments: [
    ("\u{201C}", "U+201C (left double quotation mark) is not accepted here"),
    ("\u{200B}", "U+200B (zero width space) is not accepted here"),
    ("\u{AD}", "U+00AD (soft hyphen) is not accepted here"),
    ("\u{A0}", "U+00A0 (no-break space) is not accepted here"),
    ("\u{2028}", "U+2028 (line separator) is not accepted here"),
    ("\u{FEFF}", "U+FEFF (byte order mark) is not accepted here"),
    ("\u{2011}", "U+2011 (non-breaking hyphen) is not accepted here"),
    ("\u{FF0A}", "U+FF0A (fullwidth asterisk) is not accepted here"),
    ("\u{100}", "U+0100 (latin capital letter a with macron) is not accepted in a policy"),
    ("\u{301}", "U+0301 (combining acute accent) is not accepted in a policy"),
    ("\u{1F600}", "U+1F600 (grinning face) is not accepted in a policy"),
    ("\u{212A}", "U+212A (kelvin sign) is not accepted in a policy"),
    ("\u{85}", "U+0085 (next line) is not accepted here"),
    ("\u{7F}", "U+007F (delete) is not accepted in a policy"),
    ("\\u2014", "an escape stands for U+2014 (em dash)"),
    ("\\ud83d\\ude00", "an escape stands for U+1F600 (grinning face)"),
    ("\\u0000", "an escape stands for U+0000 (null)"),
  ])
  func `a character that must not be pasted is named where it stands`(
    character: String, message: String
  ) throws {
    let before = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get"#
    let reading = PolicyReading(of: before + character + #"Object","Resource":"*"}]}"#)
    #expect(reading.problems.count == 1)
    let problem = try #require(reading.problems.first)
    #expect(problem.kind == .character)
    #expect(problem.message == message)
    #expect(problem.place.offset == before.utf8.count)
    #expect(problem.place.column == before.unicodeScalars.count + 1)
  }

  @Test(arguments: ["café", "«x»", "\\t\\n\\r", "\\u00e9", "a b", "$&'", "ÿ¡"])
  func `what IAM takes in a string is accepted`(_ text: String) {
    let policy =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"\#(text)"}]}"#
    #expect(PolicyReading(of: policy).problems.isEmpty)
  }

  @Test func `curled quotes are the cause that is told, and the policy is still read`() {
    let reading = PolicyReading(
      of:
        #"{“Version”: "2012-10-17", "Statement": {"Effect": "Allow", "Action”: “a:b", "Resource": "*"}}"#
    )
    #expect(reading.problems.map(\.kind) == Array(repeating: .character, count: 4))
    #expect(reading.document?.statements.map(\.actions) == [ActionClause(["a:b"])])
  }

  @Test(arguments: [
    "Version", "2012", "Effect", "Allow", "Sid", "One", "Action", "Resource", "Bool",
  ])
  func `a damaged name is told as such, not as a name unknown or missing`(name: String) {
    let text =
      #"{"Version":"2012-10-17","Statement":{"Sid":"One","Effect":"Allow","Action":"a:b","Resource":"*","Condition":{"Bool":{"k":"true"}}}}"#
    let damaged = text.replacing(name, with: name.dropLast() + "\u{200B}" + name.suffix(1))
    let problems = PolicyReading(of: damaged).problems
    #expect(problems.map(\.kind) == [.character], "\(problems.map(\.message))")
  }

  @Test func `no place for a stray quote makes more than two problems`() {
    let text = Array(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["a:b","c:d"],"Resource":"*"}}"#
        .utf8)
    for offset in text.indices {
      var changed = text
      changed.insert(UInt8(ascii: "\""), at: offset)
      let reading = PolicyReading(of: changed)
      #expect((1...2).contains(reading.problems.count), "\(offset) \(reading.problems)")
      #expect(reading.document == nil)
    }
  }

  @Test func `problems without end are cut off, and the cut is told`() {
    let keys = (0..<3_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let problems = PolicyReading(of: "{\(keys)}").problems
    #expect(problems.count == JSONReading.problemLimit + 1)
    #expect(problems.last?.message == "more than 1000 problems")
  }
}
