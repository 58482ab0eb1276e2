import IAMPolicy
import Testing

@Suite struct HostilePatternTests {
  @Test func `patterns of many stars and long lists of actions come to an end`() {
    let stars = String(repeating: "*a", count: 400)
    let left = document(["s3:" + stars + "b"], [stars])
    let right = document(["s3:" + stars + "*"], [stars + "*"])
    #expect(PolicyComparison(of: left, with: right).verdict == .narrower)
    #expect(PolicyComparison(of: left, with: left).verdict == .equal)
  }

  @Test func `ten thousand actions are compared with as many in another order`() {
    let actions = (0..<10_000).map { "s3:Action\($0)" }
    let left = document(actions, ["*"])
    let right = document(actions.reversed().map { $0.uppercased() }, ["*"])
    #expect(PolicyComparison(of: left, with: right, over: SmallCatalogue()).verdict == .equal)
    let fewer = document(Array(actions.dropLast()), ["*"])
    let comparison = PolicyComparison(of: fewer, with: right, over: SmallCatalogue())
    #expect(comparison.narrowed.map(\.action) == ["S3:ACTION9999"])
  }

  @Test func `many statements that differ in a condition alone come to an end`() {
    let statements = (0..<400).map { number in
      var statement = document(["s3:GetObject"], ["*"]).statements[0]
      statement.conditions = [Condition("StringEquals", "aws:A", ["v\(number)"])]
      return statement
    }
    let all = PolicyDocument(statements: statements)
    let fewer = PolicyDocument(statements: Array(statements.dropFirst()))
    #expect(PolicyComparison(of: fewer, with: all).verdict == .narrower)
  }

  private func document(_ actions: [String], _ resources: [String]) -> PolicyDocument {
    PolicyDocument(
      statements: [
        Statement(
          sid: nil, effect: .allow, actions: ActionClause(actions.map { ActionPattern($0) }),
          resources: ResourceClause(resources))
      ])
  }
}
