import IAMPolicy
import Testing

@Suite struct PolicyComparisonTests {
  /// Statements of the document, of the reference, and how they relate.
  typealias Case = (document: String, reference: String, verdict: PolicyComparison.Verdict)

  private static let get = allow("s3:GetObject")

  static let actionsAndResources: [Case] = [
    (get, get, .equal),
    ("", "", .equal),
    ("", get, .narrower),
    (get, "", .broader),
    (allow("S3:getobject"), get, .equal),
    (allow("s3:GetObject\",\"s3:GetObject"), get, .equal),
    (get + "," + get, get, .equal),
    (allow("s3:Get*\",\"s3:GetObject"), allow("s3:Get*"), .equal),
    (allow("s3:*?"), allow("s3:?*"), .equal),
    (allow("s3:**"), allow("s3:*"), .equal),
    (allow("*:*"), allow("*"), .equal),
    (allow("a:b") + "," + allow("a:c"), allow("a:c\",\"a:b"), .equal),
    (allow("s3:GetObject\",\"s3:PutObject"), get, .broader),
    (get, allow("s3:GetObject\",\"s3:PutObject"), .narrower),
    (allow("s3:Get*"), get, .broader),
    (allow("s3:Get?bject"), get, .broader),
    (allow("s3:Get?*"), allow("s3:Get*"), .narrower),
    (get, allow("*"), .narrower),
    (allow("s3:GetObjekt"), get, .incomparable),
    (allow("s3:Get*"), allow("s3:*Object"), .incomparable),
    (allow("\u{212A}ms:Decrypt"), allow("kms:Decrypt"), .incomparable),
    (allow("s3:GetObject", on: "arn:aws:s3:::b/*"), get, .narrower),
    (get, allow("s3:GetObject", on: "arn:aws:s3:::b/*"), .broader),
    (allow("a:b", on: "x/*\",\"x/y"), allow("a:b", on: "x/*"), .equal),
    (allow("a:b", on: "x\",\"y"), allow("a:b", on: "y") + "," + allow("a:b", on: "x"), .equal),
    (allow("a:b", on: "arn:aws-cn:s3:::b"), allow("a:b", on: "arn:aws:s3:::b"), .incomparable),
    (allow("a:b", on: "arn:aws:s3:::B"), allow("a:b", on: "arn:aws:s3:::b"), .incomparable),
    (allow("a:b", on: "x/${aws:username}"), allow("a:b", on: "x/*"), .narrower),
    (allow("a:b", on: "x/${aws:username}"), allow("a:b", on: "x/?????????????"), .incomparable),
    (allow("a:b", on: "x/${*}"), allow("a:b", on: "x/*"), .narrower),
    (allow("a:b", on: "x/${*}z"), allow("a:b", on: "x/${?}z"), .incomparable),
  ]

  static let effects: [Case] = [
    (deny("s3:GetObject"), get, .narrower),
    (get, deny("s3:GetObject"), .broader),
    (get, get + "," + deny("s3:PutObject"), .broader),
    (get + "," + deny("s3:PutObject"), get, .narrower),
    (get + "," + deny("s3:Put*"), get + "," + deny("s3:PutObject"), .narrower),
    (deny("s3:PutObject"), get + "," + deny("s3:Put*"), .incomparable),
    (get + "," + deny("S3:putobject"), deny("s3:PutObject") + "," + get, .equal),
  ]

  static let negatedElements: [Case] = [
    (notAction("s3:GetObject"), notAction("S3:getobject"), .equal),
    (notAction("a:b\",\"a:c"), notAction("a:c\",\"a:b\",\"a:c"), .equal),
    (notAction("s3:GetObject"), notAction("s3:Get*"), .broader),
    (notAction("s3:Get*"), notAction("s3:GetObject"), .narrower),
    (notAction("s3:GetObject"), notAction("s3:PutObject"), .incomparable),
    (get, notAction("iam:*"), .narrower),
    (get, notAction("s3:*"), .incomparable),
    (get + "," + notAction("iam:*"), get, .broader),
    (get + "," + notAction("iam:*"), notAction("iam:*"), .equal),
    (allow("*"), notAction("iam:*"), .broader),
    (notAction("*"), "", .equal),
    (
      notAction("s3:*") + "," + allow("s3:*"), allow("*"), .unknown
    ),
    (notResource("x/*"), notResource("x/*"), .equal),
    (notResource("x/*"), allow("a:b"), .narrower),
    (notResource("x/*"), notResource("x/y"), .narrower),
    (allow("a:b", on: "y/*"), notResource("x/*"), .narrower),
  ]

  @Test(arguments: actionsAndResources + effects + negatedElements)
  func `access is compared by meaning, whichever side is asked`(_ example: Case) throws {
    let document = try document(example.document)
    let reference = try self.document(example.reference)
    let comparison = PolicyComparison(of: document, with: reference)
    #expect(comparison.verdict == example.verdict, "\(comparison)")
    #expect(PolicyComparison(of: reference, with: document).verdict == example.verdict.reversed)
    #expect(PolicyComparison(of: document, with: document).verdict == .equal)
  }

  @Test func `a witness says which action, where, and what was meant`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.get + "," + Self.allow("a:b\",\"iam:PasRole", sid: "Pass")),
      with: try document(Self.get + "," + Self.allow("a:b\",\"iam:PassRole", on: "*")))
    let extra = try #require(comparison.widened.first)
    #expect(comparison.widened.count == 1)
    #expect(extra.effect == .allow)
    #expect(extra.action == "iam:PasRole")
    #expect(extra.resource == "*")
    #expect(extra.condition == nil)
    #expect(extra.sid == "Pass")
    #expect(extra.statementIndex == 1)
    #expect(extra.actionIndex == 1)
    #expect(extra.suggestion == "iam:PassRole")
    #expect(comparison.narrowed.map(\.action) == ["iam:PassRole"])
    #expect(comparison.narrowed.map(\.suggestion) == ["iam:PasRole"])
  }

  @Test func `a lost denial widens, and its witness is in the reference`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.get), with: try document(Self.get + "," + Self.deny("s3:PutObject")))
    let lost = try #require(comparison.widened.first)
    #expect(lost.effect == .deny)
    #expect(lost.action == "s3:PutObject")
    #expect(lost.statementIndex == 1)
    #expect(comparison.narrowed.isEmpty)
  }

  @Test func `what is said twice is told once`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.get + "," + Self.allow("S3:GETOBJECT")), with: try document(""))
    #expect(comparison.widened.map(\.action) == ["s3:GetObject"])
  }

  @Test func `a name far from all others is not taken for a slip`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.allow("ec2:RunInstances")), with: try document(Self.get))
    #expect(comparison.widened.map(\.suggestion) == [nil])
  }

  @Test func `a witness against NotAction is an example of what it lets through`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.notAction("s3:GetObject")),
      with: try document(Self.notAction("s3:Put*\",\"s3:GetObject")))
    #expect(comparison.widened.map(\.action) == ["s3:Put*"])
    let whole = PolicyComparison(
      of: try document(Self.notAction("a:b\",\"a:c")), with: try document(""))
    #expect(whole.widened.map(\.action) == ["NotAction a:b, a:c"])
  }

  @Test func `what several statements may amount to is undecided, with the reason`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.allow("*")),
      with: try document(Self.notAction("s3:*") + "," + Self.allow("s3:*")))
    #expect(comparison.verdict == .unknown)
    #expect(comparison.widened.isEmpty && comparison.narrowed.isEmpty)
    #expect(comparison.undecided == ["'*': several statements may together amount to it"])
  }

  @Test func `the version matters only where variables stand`() throws {
    let plain = PolicyDocument(version: .v2008, statements: try document(Self.get).statements)
    #expect(PolicyComparison(of: plain, with: try document(Self.get)).verdict == .equal)
    let variable = try document(Self.allow("a:b", on: "arn:aws:s3:::${aws:username}"))
    let older = PolicyDocument(version: nil, statements: variable.statements)
    let comparison = PolicyComparison(of: older, with: variable)
    #expect(comparison.verdict == .incomparable)
    #expect(comparison.undecided.first?.contains("versions differ") == true)
    #expect(PolicyComparison(of: older, with: older).verdict == .equal)
    // What is known to be missing does not say that nothing else was added.
    let less = PolicyDocument(version: nil, statements: [])
    #expect(PolicyComparison(of: less, with: variable).verdict == .unknown)
    #expect(PolicyComparison(of: variable, with: less).verdict == .unknown)
  }

  private func document(_ statements: String) throws -> PolicyDocument {
    if statements.isEmpty { return PolicyDocument(statements: []) }
    let text = #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#
    return try #require(PolicyReading(of: text).document)
  }

  private static func allow(
    _ action: String, on resource: String = "*", sid: String = ""
  ) -> String {
    #"{"Sid":"\#(sid)","Effect":"Allow","Action":["\#(action)"],"Resource":["\#(resource)"]}"#
  }

  private static func deny(_ action: String) -> String {
    #"{"Effect":"Deny","Action":"\#(action)","Resource":["*"]}"#
  }

  private static func notAction(_ action: String) -> String {
    #"{"Effect":"Allow","NotAction":["\#(action)"],"Resource":"*"}"#
  }

  private static func notResource(_ resource: String) -> String {
    #"{"Effect":"Allow","Action":"a:b","NotResource":["\#(resource)"]}"#
  }
}
