/// Finds groups of statements that differ in one element and makes each group one statement.
struct MergeRound {
  private struct Group {
    let members: [Int]
    let merged: MergeItem
    let gain: Int
  }

  private struct Key: Hashable {
    let dimension: MergeDimension
    let common: StatementKeys
  }

  /// The items after the round; nil when nothing could be won.
  ///
  /// A statement may belong to a group by its resources and to another by its actions: the group
  /// that wins more characters has it, and of two that win the same, the earlier one.
  static func result(of items: [MergeItem]) -> [MergeItem]? {
    let groups = groups(of: items).sorted {
      ($1.gain, $0.members[0]) < ($0.gain, $1.members[0])
    }
    guard !groups.isEmpty else { return nil }
    var replacements: [Int: MergeItem?] = [:]
    for group in groups where group.members.allSatisfy({ replacements[$0] == nil }) {
      for member in group.members { replacements.updateValue(nil, forKey: member) }
      replacements.updateValue(group.merged, forKey: group.members[0])
    }
    return items.enumerated().compactMap { index, item in
      replacements[index] ?? item
    }
  }

  private static func groups(of items: [MergeItem]) -> [Group] {
    var order: [Key] = []
    var members: [Key: [Int]] = [:]
    for (index, item) in items.enumerated() {
      for dimension in MergeDimension.allCases {
        guard let common = dimension.key(of: item) else { continue }
        let key = Key(dimension: dimension, common: common)
        if members[key] == nil { order.append(key) }
        members[key, default: []].append(index)
      }
    }
    return order.compactMap { key in
      let members = members[key, default: []]
      guard members.count > 1,
        let merged = key.dimension.merged(members.map { items[$0] })
      else { return nil }
      // Each statement but one takes its comma along.
      let before = members.reduce(0) { $0 + items[$1].size } + members.count - 1
      guard merged.size < before else { return nil }
      return Group(members: members, merged: merged, gain: before - merged.size)
    }
  }
}
