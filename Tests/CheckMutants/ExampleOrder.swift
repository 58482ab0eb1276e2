/// The order in which examples are tried: the likeliest to notice a broken comparison first.
struct ExampleOrder {
  /// When each example last noticed one.
  private var lately: [Int: Int] = [:]
  private var count = 0
  private var checks: Set<String> = []

  /// Takes up what an earlier run wrote down.
  init(after lines: [Substring], limit: Int) {
    self.limit = limit
    for line in lines {
      if let index = line.split(separator: " ").dropFirst(4).first.flatMap({ Int($0) }) {
        noticed(index)
      }
    }
  }

  mutating func noticed(_ index: Int) {
    count += 1
    lately[index] = count
    checks.insert(PreparedCase.name(of: index))
  }

  /// How many are tried beside a check's own.
  private let limit: Int

  /// A check's own examples come first, then those of checks that have noticed nothing so far.
  func sorted(_ examples: [Int], for file: String) -> [Int] {
    let ranks = examples.map { index in
      let check = PreparedCase.name(of: index)
      let isOwn = file == check
      let isNew = !checks.contains(check)
      return (isOwn ? 2 : isNew ? 1 : 0, lately[index] ?? -1)
    }
    let own = ranks.count { $0.0 == 2 }
    return examples.indices.sorted { ranks[$0] > ranks[$1] }.prefix(own + limit)
      .map { examples[$0] }
  }
}
