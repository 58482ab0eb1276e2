/// The ids of one page, each given once.
struct IDRegistry: Sendable {
  private(set) var ids: [String] = []
  private var taken: Set<String> = []
  private var lastNumbers: [String: Int] = [:]

  /// The id wanted, or the first free one of `wanted-2`, `wanted-3` and so on.
  mutating func unique(_ wanted: String) -> String {
    var id = wanted
    var number = lastNumbers[wanted] ?? 1
    while taken.contains(id) {
      number += 1
      id = "\(wanted)-\(number)"
    }
    lastNumbers[wanted] = number
    claim(id)
    return id
  }

  /// Takes an id as it is; false when it is taken.
  @discardableResult
  mutating func claim(_ id: String) -> Bool {
    guard taken.insert(id).inserted else { return false }
    ids.append(id)
    return true
  }

  /// Keeps ids free that stand elsewhere on the finished page.
  mutating func reserve(_ others: [String]) { taken.formUnion(others) }
}
