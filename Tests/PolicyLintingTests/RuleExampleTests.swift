import IAMPolicy
import PolicyLinting
import Testing

/// The examples of every rule are its tests: what passes, what fails, and where.
@Suite struct RuleExampleTests {
  @Test(arguments: RuleCase.all)
  func `an example finds what it says, where it says`(_ example: RuleCase) {
    let issues = example.rule.issues(in: example.policy)
    let told = issues.map { "\($0)" }
    guard let details = example.example.details else {
      #expect(issues.isEmpty, "\(told)")
      return
    }
    #expect(issues.contains { $0.details.contains(details) }, "\(told)")
    let starts = issues.compactMap { $0.locations.first?.span.start.offset }.sorted()
    #expect(starts == example.marks, "\(told)")
  }

  @Test(arguments: RuleRegistry.all.indices)
  func `a rule has examples of both kinds, and says why it is there`(_ index: Int) {
    let rule = RuleRegistry.all[index]
    #expect(rule.examples.contains { $0.details == nil }, "\(rule) never passes")
    #expect(rule.examples.contains { $0.details != nil }, "\(rule) never fails")
    #expect(!rule.rationale.isEmpty && !rule.fix.isEmpty)
    #expect(rule.learnMoreLink.hasPrefix("https://docs.aws.amazon.com/"))
  }

  @Test func `no two rules share a code`() {
    let codes = RuleRegistry.all.map { $0.code }
    #expect(Set(codes).count == codes.count)
  }
}
