import IAMPolicy
import Testing

/// Which elements a policy may have depends on what it is attached to.
@Suite struct PolicyTypeReadingTests {
  private static let trust = """
    {"Version":"2012-10-17","Id":"t","Statement":[{"Effect":"Allow",\
    "Principal":{"AWS":["111122223333","arn:aws:iam::444455556666:root"],"Service":\
    "ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
    """

  @Test func `a trust policy is read whole and written as it was`() throws {
    let reading = PolicyReading(of: Self.trust, type: .roleTrust)
    #expect(reading.problems.isEmpty)
    #expect(reading.isWhole)
    let document = try #require(reading.document)
    #expect(document.id == "t")
    #expect(document.statements[0].resources == nil)
    #expect(
      document.statements[0].principal
        == PrincipalClause([
          .init(kind: "AWS", values: ["111122223333", "arn:aws:iam::444455556666:root"]),
          .init(kind: "Service", values: ["ec2.amazonaws.com"]),
        ]))
    #expect(PolicyWriter(layout: .compact).text(of: document) == Self.trust)
    #expect(reading.places.statements[0].principals.map(\.count) == [2, 1])
  }

  @Test(arguments: PolicyType.allCases)
  func `a principal stands only in policies that speak of others`(_ type: PolicyType) {
    let text = """
      {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",\
      "Action":"s3:GetObject","Resource":"*"}]}
      """
    let reading = PolicyReading(of: text, type: type)
    let accepted: Set<PolicyType> = [.resource, .resourceControl]
    #expect(reading.problems.isEmpty == accepted.contains(type), "\(reading.problems)")
    #expect(reading.isWhole == accepted.contains(type))
  }

  @Test(arguments: [
    (#""Principal":"*","#, "", true),
    (#""NotPrincipal":{"AWS":"111122223333"},"#, "", true),
    ("", "has no 'Principal'", false),
    (#""Principal":"111122223333","#, "names no kind", true),
    (#""Principal":7,"#, "is a number", false),
    (#""Principal":{"Aws":"*"},"#, "is no kind of principal", true),
    (#""Principal":{"AWS":[]},"#, "is empty", false),
    (#""Principal":"*","NotPrincipal":"*","#, "both", false),
  ])
  func `what is wrong with a principal is told`(_ element: String, _ words: String, _ read: Bool) {
    let text =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","# + element
      + #""Action":"s3:*","Resource":"*"}]}"#
    let reading = PolicyReading(of: text, type: .resource)
    #expect((reading.document != nil) == read)
    #expect(
      words.isEmpty
        ? reading.problems.isEmpty : reading.problems.contains { $0.message.contains(words) },
      "\(reading.problems)")
  }

  @Test(arguments: [
    #"{"Version":"2012-10-17","Statement":[],"Extra":1}"#,
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:B","Resource":"*","X":1}}"#,
    #"{"Version":"2013-01-01","Statement":{"Effect":"Allow","Action":"a:B","Resource":"*"}}"#,
    #"{"Version":"2012-10-17","Statement":{"Sid":1,"Effect":"Allow","Action":"a:B","Resource":"*"}}"#,
  ])
  func `a document that leaves something out says so`(_ text: String) {
    let reading = PolicyReading(of: text)
    #expect(!reading.isWhole)
    #expect(!reading.problems.isEmpty)
  }

  @Test func `a missing version leaves nothing out`() {
    let text = #"{"Statement":{"Effect":"Allow","Action":"a:B","Resource":"*"}}"#
    let reading = PolicyReading(of: text)
    #expect(reading.isWhole && reading.problems.count == 1)
  }
}
