import IAMPolicy
import Testing

@Suite struct PartsTests {
  private static func policy(_ count: Int) -> PolicyDocument {
    PolicyDocument(
      statements: (0..<count).map { index in
        Statement("S\(index)", .allow) {
          Action { ActionPattern("a:b\(index)") }
          Resource("*")
        }
      })
  }

  private static func quota(_ value: Int) -> Quota {
    Quota(
      name: "test", value: value, unit: .charactersWithoutWhiteSpace,
      source: "https://docs.aws.amazon.com/", asOf: "2026-11-25")
  }

  @Test func `a document that fits is one part, to the character`() {
    let document = Self.policy(5)
    let size = PolicySize(of: document, layout: .compact).counted
    #expect(document.parts(fitting: Self.quota(size)) == [document])
    #expect(document.parts(fitting: Self.quota(size - 1)).count == 2)
    #expect(document.fits(Self.quota(size)))
    #expect(!document.fits(Self.quota(size - 1)))
  }

  @Test(arguments: [150, 200, 300, 500])
  func `each part fits, and together they are the document`(limit: Int) {
    let document = Self.policy(20)
    let parts = document.parts(fitting: Self.quota(limit))
    #expect(parts.allSatisfy { $0.fits(Self.quota(limit)) })
    #expect(parts.flatMap(\.statements) == document.statements)
    #expect(parts.allSatisfy { $0.version == document.version })
  }

  @Test func `a statement too large for any part stands alone`() {
    let parts = Self.policy(3).parts(fitting: Self.quota(10))
    #expect(parts.map(\.statements.count) == [1, 1, 1])
  }

  @Test func `a document without statements is one part`() {
    let empty = PolicyDocument(statements: [])
    #expect(empty.parts(fitting: Self.quota(10)) == [empty])
  }
}
