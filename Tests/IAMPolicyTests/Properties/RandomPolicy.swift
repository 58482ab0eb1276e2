import IAMPolicy

/// Policies in which nothing covers anything else, so that each removal must show.
struct RandomPolicy {
  var random: SeededGenerator
  private var counter = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func document() -> PolicyDocument {
    let count = Int.random(in: 1...5, using: &random)
    return PolicyDocument(statements: (0..<count).map { _ in statement() })
  }

  private mutating func statement() -> Statement {
    Statement(
      sid: Bool.random(using: &random) ? "S\(next())" : nil,
      effect: Int.random(in: 0...3, using: &random) == 0 ? .deny : .allow,
      actions: ActionClause(
        items(upTo: 5) { name, random in
          ActionPattern(
            ["s3", "ec2", "kms"].pick(&random) + ":Op" + name + ["", "*", "?x"].pick(&random))
        }),
      resources: Bool.random(using: &random)
        ? ResourceClause(["*"])
        : ResourceClause(
          items(upTo: 3) { name, random in
            "arn:aws:s3:::"
              + ["b-", "é ", "\"q\\", "tab\t/", "${aws:username}/"].pick(&random) + name
              + ["", "/*", "/?"].pick(&random)
          }),
      conditions: conditions())
  }

  private mutating func conditions() -> [Condition] {
    let names = [
      "StringEquals", "StringLike", "StringNotEquals", "ForAnyValue:StringEquals",
      "StringEqualsIfExists", "ArnLike", "NumericEquals",
    ]
    return (0..<Int.random(in: 0...2, using: &random)).map { index in
      let name = names.pick(&random)
      return Condition(
        name, "aws:Key\(index)",
        items(upTo: 3) { value, _ in
          switch name {
          case "ArnLike": "arn:aws:iam::1:role/" + value
          case "NumericEquals": String(value.dropLast())
          default: "v " + value
          }
        })
    }
  }

  private mutating func items<Item>(
    upTo limit: Int, _ make: (String, inout SeededGenerator) -> Item
  ) -> [Item] {
    (0..<Int.random(in: 1...limit, using: &random)).map { _ in make("\(next())Z", &random) }
  }

  private mutating func next() -> Int {
    counter += 1
    return counter
  }
}
