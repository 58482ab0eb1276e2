/// The ids of one page, each given once.
struct IDRegistry: Sendable {
  private(set) var ids: [String] = []
  private var taken: Set<String> = []

  /// The id wanted, or the first free one of `wanted-2`, `wanted-3` and so on.
  mutating func unique(_ wanted: String) -> String {
    var id = wanted
    var number = 2
    while taken.contains(id) {
      id = "\(wanted)-\(number)"
      number += 1
    }
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
}
