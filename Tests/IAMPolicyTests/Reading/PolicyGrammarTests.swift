import IAMPolicy
import Testing

@Suite struct PolicyGrammarTests {
  /// A document, and every problem it has, as `column message`; all stands on one line.
  typealias Case = (String, [String])

  private static let good = #"{"Effect":"Allow","Action":"a:b","Resource":"*"}"#

  /// A document around statements.
  private static func document(_ statements: String) -> String {
    #"{"Version":"2012-10-17","Statement":["# + statements + "]}"
  }

  static let documents: [Case] = [
    ("[]", ["1 a policy is an object, not an array"]),
    ("null", ["1 a policy is an object, not null"]),
    (#""{}""#, ["1 a policy is an object, not a string"]),
    ("{}", ["1 the policy has no 'Statement'", "1 the policy has no 'Version'"]),
    (#"{"Statement":[\#(good)]}"#, ["1 the policy has no 'Version'"]),
    (
      #"{"Version":"2008-10-17","Statement":[\#(good)]}"#,
      ["12 the version is '2008-10-17', in which policy variables are plain text"]
    ),
    (
      #"{"Version":"2012-10-18","Statement":[\#(good)]}"#,
      ["12 the version '2012-10-18' is none that AWS knows"]
    ),
    (#"{"Version":2012,"Statement":[\#(good)]}"#, ["12 'Version' is a number, not a string"]),
    (
      #"{"Id":"x","Version":"2012-10-17","Statement":[\#(good)]}"#,
      ["2 'Id' stands in an identity policy"]
    ),
    (
      #"{"Version":"2012-10-17","Statment":[\#(good)]}"#,
      ["1 the policy has no 'Statement'", "25 'Statment' is no element of a policy"]
    ),
    (
      #"{"version":"2012-10-17","Statement":[\#(good)]}"#,
      ["1 the policy has no 'Version'", "2 'version' is no element of a policy"]
    ),
    (#"{"Version":"2012-10-17","Statement":[]}"#, ["37 'Statement' is empty"]),
    (
      #"{"Version":"2012-10-17","Statement":"x"}"#,
      ["37 'Statement' is a string, not a list of statements"]
    ),
    (document("7," + good), ["38 a statement is an object, not a number"]),
  ]

  static let statements: [Case] = [
    (
      document("{}"),
      [
        "38 the statement has no 'Action'", "38 the statement has no 'Effect'",
        "38 the statement has no 'Resource'",
      ]
    ),
    (
      document(#"{"Effect":"allow","Action":"a:b","Resource":"*"}"#),
      ["48 the effect 'allow' is neither 'Allow' nor 'Deny'"]
    ),
    (
      document(#"{"Effect":["Allow"],"Action":"a:b","Resource":"*"}"#),
      ["48 'Effect' is an array, not a string"]
    ),
    (
      document(#"{"Effect":"Allow","Actions":"a:b","Resource":"*"}"#),
      ["38 the statement has no 'Action'", "56 'Actions' is no element of a statement"]
    ),
    (
      document(#"{"Effect":"Allow","Action":[],"Resource":[]}"#),
      ["65 'Action' is empty", "79 'Resource' is empty"]
    ),
    (
      document(#"{"Effect":"Allow","Action":["a:b",7,null],"Resource":{}}"#),
      [
        "72 'Action' holds a number, not a string", "74 'Action' holds null, not a string",
        "91 'Resource' holds an object, not a string",
      ]
    ),
    (
      document(#"{"Effect":"Allow","Action":[["a:b"]],"Resource":"*"}"#),
      ["66 'Action' holds an array, not a string"]
    ),
    (
      document(#"{"Effect":"Allow","Action":"a:b","NotAction":"a:c","Resource":"*"}"#),
      ["83 the statement has both 'Action' and 'NotAction'"]
    ),
    (
      document(#"{"Effect":"Allow","Action":"a:b","NotResource":"a","Resource":"*"}"#),
      ["85 the statement has both 'Resource' and 'NotResource'"]
    ),
    (
      document(#"{"Principal":"*","Effect":"Allow","Action":"a:b","Resource":"*"}"#),
      ["39 'Principal' stands in an identity policy"]
    ),
    (
      document(#"{"NotPrincipal":{},"Effect":"Allow","Action":"a:b","Resource":"*"}"#),
      ["39 'NotPrincipal' stands in an identity policy"]
    ),
    (
      document(#"{"Sid":"a-b","Effect":"Allow","Action":"a:b","Resource":"*"}"#),
      ["45 the Sid 'a-b' holds more than letters and digits"]
    ),
    (
      document(#"{"Sid":7,"Effect":"Allow","Action":"a:b","Resource":"*"}"#),
      ["45 'Sid' is a number, not a string"]
    ),
    (
      document(
        #"{"Sid":"A","Effect":"Allow","Action":"a:b","Resource":"*"},{"Sid":"A","Effect":"Deny"}"#),
      [
        "97 the statement has no 'Action'", "97 the statement has no 'Resource'",
        "104 the Sid 'A' stands twice",
      ]
    ),
  ]

  /// Condition blocks; the column counts from the block's value.
  static let conditions: [Case] = [
    ("[]", ["1 'Condition' is an array, not an object"]),
    (#"{"Bool":"true"}"#, ["9 'Bool' is a string, not an object"]),
    (#"{"Bool":{"aws:A":[]}}"#, ["18 'aws:A' is empty"]),
    (#"{"Bool":{"aws:A":null}}"#, ["18 'aws:A' holds null, not a string"]),
    (#"{"Bool":{"aws:A":{"b":1}}}"#, ["18 'aws:A' holds an object, not a string"]),
    (
      #"{"Bool":{"aws:A":true,"AWS:a":"x"}}"#,
      ["23 the condition keys 'aws:A' and 'AWS:a' differ in letter case only"]
    ),
    (
      #"{"Bool":{"aws:A":true},"BOOL":{"aws:B":true}}"#,
      ["24 the condition operators 'Bool' and 'BOOL' differ in letter case only"]
    ),
    (
      #"{"Bool":{"aws:A":true,"aws:A":false}}"#,
      ["23 the key 'aws:A' stands twice in one object"]
    ),
    (#"{}"#, []),
    (#"{"StringEquals":{"aws:A":["x"],"aws:B":1.5},"Bool":{"aws:A":true}}"#, []),
  ]

  @Test(arguments: documents + statements)
  func `what AWS refuses is told where it stands`(_ example: Case) {
    let problems = PolicyReading(of: example.0).problems
    #expect(problems.map { "\($0.place.column) \($0.message)" } == example.1)
    #expect(problems.allSatisfy { $0.kind == .grammar && !$0.hint.isEmpty })
  }

  @Test(arguments: conditions)
  func `a condition block has the shape AWS reads`(_ example: Case) {
    let before = #"{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":"#
    let text = Self.document(before + example.0 + "}")
    let offset = Self.document("").utf8.count - 2 + before.utf8.count
    let problems = PolicyReading(of: text).problems
    #expect(problems.map { "\($0.place.column - offset) \($0.message)" } == example.1)
    #expect(problems.allSatisfy { $0.kind == .grammar && !$0.hint.isEmpty })
  }

  @Test(arguments: [
    (#""Efect":"Allow","Action":"a:b""#, "did you mean 'Effect'?"),
    (#""Efect":"Allow","Action":"a:b""#, "spell 'Efect' as 'Effect'"),
    (#""Effect":"Alow","Action":"a:b""#, "did you mean 'Allow'? letter case matters here"),
    (#""Effect":"Grant","Action":"a:b""#, "write \"Allow\" or \"Deny\""),
    (#""Effect":"Allow","notaction":"a:b""#, "did you mean 'NotAction'?"),
  ])
  func `a hint names what was meant`(elements: String, hint: String) {
    let problems = PolicyReading(of: Self.document("{\(elements),\"Resource\":\"*\"}")).problems
    #expect(problems.contains { $0.hint == hint }, "\(problems.map(\.hint))")
  }
}
