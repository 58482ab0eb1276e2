import IAMPolicy
import Testing

@Suite struct PolicyComparisonTests {
  /// Statements of the document, of the reference, and how they relate.
  typealias Case = (String, String, PolicyComparison.Verdict)

  private static let get = allow("s3:GetObject")

  @Test(
    arguments: [
      (get, get, .equal),
      (allow("S3:getobject"), get, .equal),
      (allow("s3:GetObject\",\"s3:GetObject"), get, .equal),
      (get + "," + get, get, .equal),
      (allow("s3:Get*\",\"s3:GetObject"), allow("s3:Get*"), .equal),
      (allow("s3:*?\",\"s3:GetObject"), allow("s3:?*"), .equal),
      (allow("a:b") + "," + allow("a:c"), allow("a:c\",\"a:b"), .equal),
      (allow("s3:GetObject\",\"s3:PutObject"), get, .broader),
      (get, allow("s3:GetObject\",\"s3:PutObject"), .narrower),
      (allow("s3:Get*"), get, .broader),
      (get, allow("*"), .narrower),
      (allow("s3:GetObjekt"), get, .incomparable),
      (allow("s3:GetObject", on: "arn:aws:s3:::b/*"), get, .narrower),
      (get, allow("s3:GetObject", on: "arn:aws:s3:::b/*"), .broader),
      (allow("a:b", on: "arn:aws-cn:s3:::b"), allow("a:b", on: "arn:aws:s3:::b"), .incomparable),
      (allow("a:b", on: "arn:aws:s3:::B"), allow("a:b", on: "arn:aws:s3:::b"), .incomparable),
      (deny("s3:GetObject"), get, .narrower),
      (get, get + "," + deny("s3:PutObject"), .broader),
      (get + "," + deny("s3:PutObject"), get, .narrower),
      (get, deny("s3:GetObject"), .broader),
      (
        when("StringEquals", "aws:a", "x"), get.replacing("GetObject", with: "GetObject"), .narrower
      ),
      (get, when("StringEquals", "aws:a", "x"), .broader),
      (when("StringEquals", "aws:a", "x\",\"y"), when("StringEquals", "aws:a", "x"), .broader),
      (
        when("StringNotEquals", "aws:a", "x\",\"y"), when("StringNotEquals", "aws:a", "x"),
        .narrower
      ),
      (when("StringEquals", "AWS:A", "x"), when("stringequals", "aws:a", "x"), .equal),
      (when("StringEquals", "aws:a", "X"), when("StringEquals", "aws:a", "x"), .incomparable),
      (
        when("StringEqualsIgnoreCase", "aws:a", "X"), when("StringEqualsIgnoreCase", "aws:a", "x"),
        .equal
      ),
      (when("StringLike", "aws:a", "x*"), when("StringEquals", "aws:a", "x*"), .broader),
      (when("StringLike", "aws:a", "x"), when("StringEquals", "aws:a", "x"), .equal),
      (when("ArnEquals", "aws:a", "x*"), when("ArnLike", "aws:a", "x*"), .equal),
      (when("StringEqualsIfExists", "aws:a", "x"), when("StringEquals", "aws:a", "x"), .broader),
      (
        when("ForAllValues:StringEquals", "aws:a", "x"), when("StringEquals", "aws:a", "x"),
        .incomparable
      ),
      (notAction("s3:GetObject"), notAction("S3:getobject"), .equal),
      (notAction("s3:GetObject"), notAction("s3:PutObject"), .incomparable),
      (get + "," + notAction("iam:*"), get, .incomparable),
      ("", get, .narrower),
    ] as [Case])
  func `access is compared by meaning`(_ example: Case) throws {
    let comparison = PolicyComparison(
      of: try document(example.0), with: try document(example.1))
    #expect(comparison.verdict == example.2, "\(comparison)")
  }

  @Test func `a witness says which action, where, and what was meant`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.allow("iam:PasRole")), with: try document(Self.allow("iam:PassRole")))
    #expect(comparison.widened.first?.action == "iam:PasRole")
    #expect(comparison.widened.first?.suggestion == "iam:PassRole")
    #expect(comparison.narrowed.first?.action == "iam:PassRole")
    #expect(comparison.narrowed.first?.resource == "*")
  }

  @Test func `what cannot be decided is said with the reason`() throws {
    let comparison = PolicyComparison(
      of: try document(Self.notAction("a:b")), with: try document(Self.get))
    #expect(comparison.undecided.first?.contains("NotAction") == true)
  }

  @Test func `the version matters only where variables stand`() throws {
    let plain = PolicyDocument(version: .v2008, statements: try document(Self.get).statements)
    #expect(PolicyComparison(of: plain, with: try document(Self.get)).verdict == .equal)
    let variable = try document(Self.allow("a:b", on: "arn:aws:s3:::${aws:username}"))
    let older = PolicyDocument(version: nil, statements: variable.statements)
    #expect(PolicyComparison(of: older, with: variable).verdict == .incomparable)
  }

  private func document(_ statements: String) throws -> PolicyDocument {
    let text = #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#
    return try #require(PolicyReading(of: text).document)
  }

  private static func allow(_ action: String, on resource: String = "*") -> String {
    #"{"Effect":"Allow","Action":["\#(action)"],"Resource":"\#(resource)"}"#
  }

  private static func deny(_ action: String) -> String {
    #"{"Effect":"Deny","Action":"\#(action)","Resource":["*"]}"#
  }

  private static func notAction(_ action: String) -> String {
    #"{"Effect":"Allow","NotAction":"\#(action)","Resource":"*"}"#
  }

  private static func when(_ test: String, _ key: String, _ value: String) -> String {
    #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"\#(test)":{"\#(key)":["\#(value)"]}}}"#
  }
}
