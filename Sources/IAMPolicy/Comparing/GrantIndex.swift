/// The grants of one effect, found by action.
struct GrantIndex {
  let grants: [Grant]
  private let byAction: [String: [Int]]
  private let withWildcards: [Int]

  init(_ grants: [Grant]) {
    self.grants = grants
    byAction = Dictionary(grouping: grants.indices, by: { grants[$0].foldedAction })
    withWildcards = grants.indices.filter { grants[$0].action.hasWildcards }
  }

  /// The grants of another index that nothing here covers.
  func uncovered(of other: GrantIndex) -> [Grant] {
    other.grants.filter { !covers($0) }
  }

  private func covers(_ grant: Grant) -> Bool {
    byAction[grant.foldedAction, default: []].contains { grant.isCovered(by: grants[$0]) }
      || withWildcards.contains { grant.isCovered(by: grants[$0]) }
  }
}
