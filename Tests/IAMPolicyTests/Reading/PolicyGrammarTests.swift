import Foundation
import IAMPolicy
import Testing

@Suite struct PolicyGrammarTests {
  private static let statement =
    #"{"Sid":"A","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#

  @Test(arguments: [
    (#"[]"#, "an object, not an array"),
    (#"{"Version":"2012-10-17"}"#, "no 'Statement'"),
    (#"{"Statement":[S]}"#, "no 'Version'"),
    (#"{"Version":"2008-10-17","Statement":[S]}"#, "policy variables"),
    (#"{"Version":"2012","Statement":[S]}"#, "none that AWS knows"),
    (#"{"Version":"2012-10-17","Id":"x","Statement":[S]}"#, "'Id'"),
    (#"{"Version":"2012-10-17","Statment":[],"Statement":[S]}"#, "'Statment'"),
    (#"{"Version":"2012-10-17","Statement":[]}"#, "'Statement' is empty"),
    (#"{"Version":"2012-10-17","Statement":[S,S]}"#, "stands twice"),
    (#"{"Version":"2012-10-17","Statement":["S"]}"#, "an object, not a string"),
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"allow","Action":"a:b","Resource":"*"}}"#,
      "the effect 'allow' is neither 'Allow' nor 'Deny'"
    ),
    (#"{"Version":"2012-10-17","Statement":{"Action":"a:b","Resource":"*"}}"#, "no 'Effect'"),
    (#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Resource":"*"}}"#, "no 'Action'"),
    (#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b"}}"#, "no 'Resource'"),
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":[],"Resource":"*"}}"#,
      "'Action' is empty"
    ),
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":7,"Resource":"*"}}"#,
      "holds a number"
    ),
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b","NotAction":"a:c","Resource":"*"}}"#,
      "both 'Action' and 'NotAction'"
    ),
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"a:b","Resource":"*"}}"#,
      "'Principal' stands in an identity policy"
    ),
    (
      #"{"Version":"2012-10-17","Statement":{"Sid":"a-b","Effect":"Allow","Action":"a:b","Resource":"*"}}"#,
      "letters and digits"
    ),
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":[]}}"#,
      "'Condition' is an array"
    ),
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":{"Bool":{"aws:A":true,"AWS:a":"x"}}}}"#,
      "differ in letter case only"
    ),
  ])
  func `a policy AWS refuses is a problem of grammar`(text: String, message: String) {
    let reading = PolicyReading(
      of: text.replacing("S]", with: Self.statement + "]")
        .replacing("[S,", with: "[" + Self.statement + ","))
    #expect(
      reading.problems.contains { $0.kind == .grammar && $0.message.contains(message) },
      "\(reading.problems.map(\.message))")
  }

  @Test func `scalars, single objects, booleans and numbers are read as AWS reads them`() throws {
    let reading = PolicyReading(
      of: #"""
        {"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":["a:b"],
        "NotResource":"*","Condition":{"Bool":{"aws:SecureTransport":false},
        "NumericEquals":{"s3:max-keys":[10,"20"]}}}}
        """#)
    #expect(reading.problems.isEmpty)
    let statement = try #require(reading.document?.statements.first)
    #expect(statement.actions == ActionClause(["a:b"], isNegated: true))
    #expect(statement.resources == ResourceClause(["*"], isNegated: true))
    #expect(statement.conditions.map(\.values) == [["false"], ["10", "20"]])
    #expect(reading.places.statements[0].conditions.map(\.key.line) == [2, 3])
  }

  @Test(arguments: [
    ("\u{201C}", "left double quotation mark"), ("\u{200B}", "zero width space"),
    ("\u{AD}", "soft hyphen"), ("\u{A0}", "no-break space"), ("\u{2028}", "line separator"),
    ("\u{FEFF}", "byte order mark"), ("\u{100}", "not accepted"),
    ("\u{1F600}", "not accepted"), ("\u{212A}", "not accepted"),
  ])
  func `a character that must not be pasted is named with its code point`(
    character: String, name: String
  ) throws {
    let text =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get\#(character)Object","Resource":"*"}]}"#
    let problem = try #require(PolicyReading(of: text).problems.first)
    #expect(problem.kind == .character)
    #expect(problem.message.contains(name), "\(problem.message)")
    let before = try #require(text.range(of: "Get"))
    #expect(
      problem.place.offset == text.utf8.distance(from: text.startIndex, to: before.upperBound))
  }

  @Test func `a curly quote that breaks the syntax is the cause that is told`() {
    let reading = PolicyReading(
      of: "{\u{201C}Version\u{201D}: \"2012-10-17\", \"Statement\": \(Self.statement)}")
    #expect(reading.problems.allSatisfy { $0.kind == .character })
    #expect(reading.problems.count == 2)
  }

  @Test func `letters of Latin-1 are accepted`() {
    let text =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::café/*"}]}"#
    #expect(PolicyReading(of: text).problems.isEmpty)
  }
}
