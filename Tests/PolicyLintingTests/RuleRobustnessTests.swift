import ActionCatalogue
import IAMPolicy
import PolicyLinting
import Testing

/// Whatever stands in a policy where something else is wanted, no rule stumbles over it.
@Suite struct RuleRobustnessTests {
  private static let oddities = [
    "null", "7", "true", #""""#, #""x""#, "[]", "{}", #"[["*"],null,"x"]"#, #"{"AWS":{"a":[]}}"#,
  ]

  @Test(arguments: RuleCase.all)
  func `any value may stand in the place of any other`(_ example: RuleCase) {
    let policy = example.policy
    guard let root = policy.reading.root else { return }
    let utf8 = Array(policy.text.utf8)
    for node in Self.nodes(below: root) {
      for oddity in Self.oddities {
        var text = utf8
        text.replaceSubrange(node.start.offset..<node.end.offset, with: oddity.utf8)
        judge(example.rule, text, as: policy.type)
      }
    }
  }

  @Test(arguments: PolicyType.allCases)
  func `every example can be read as a policy of any type`(_ type: PolicyType) {
    for example in RuleCase.all {
      judge(example.rule, Array(example.policy.text.utf8), as: type)
    }
  }

  private func judge(_ rule: any LintRule.Type, _ text: [UInt8], as type: PolicyType) {
    let policy = LintedPolicy(text, type: type, catalogue: .shipped)
    for issue in rule.issues(in: policy) {
      let places = issue.locations.flatMap { [$0.span.start.offset, $0.span.end.offset] }
      #expect(!issue.details.isEmpty && !places.isEmpty)
      #expect(places.allSatisfy { (0...text.count).contains($0) }, "\(issue)")
    }
  }

  private static func nodes(below node: JSONNode) -> [JSONNode] {
    switch node.value {
    case .array(let items): [node] + items.flatMap(nodes)
    case .object(let members): [node] + members.map(\.value).flatMap(nodes)
    case .null, .bool, .number, .string: [node]
    }
  }
}
