import PolicyLinting
import Testing

/// The codes that no rule has any more.
@Suite struct ObsoleteCodeTests {
  @Test(arguments: RuleRegistry.obsolete.indices)
  func `an obsolete code says why, and no rule has it`(_ index: Int) {
    let obsolete = RuleRegistry.obsolete[index]
    #expect(!obsolete.reason.isEmpty)
    #expect(!RuleRegistry.all.contains { $0.code == obsolete.code })
  }

  @Test func `no obsolete code is listed twice`() {
    let codes = RuleRegistry.obsolete.map(\.code)
    #expect(Set(codes).count == codes.count)
  }
}
