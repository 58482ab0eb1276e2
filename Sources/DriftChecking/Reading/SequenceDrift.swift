internal import Diagnostics

/// Where an ordered list of texts parts from the model's: moved, edited, removed or added items.
struct SequenceDrift {
  /// One item that is not as it should be.
  struct Item {
    /// What happened to it, such as `moved`.
    let change: String
    let expected: String?
    let actual: String?
    /// The index in the model's list, when it has one.
    let expectedIndex: Int?
    /// The found item to point at; nil for the list itself.
    let foundIndex: Int?
  }

  let items: [Item]

  init(expected: [String], found: [String]) {
    let steps = Alignment(expected: expected, found: found).steps
    var removed: [Int] = []
    var added: [Int] = []
    var lastFound: Int?
    var before: [Int: Int?] = [:]
    for step in steps {
      switch step {
      case .same(_, let index): lastFound = index
      case .removed(let index):
        removed.append(index)
        before[index] = lastFound
      case .added(let index):
        added.append(index)
        lastFound = index
      }
    }
    var items: [Item] = []
    for index in removed {
      if let moved = added.firstIndex(where: { found[$0].utf8.elementsEqual(expected[index].utf8) })
      {
        items.append(
          Item(
            change: "moved", expected: expected[index], actual: found[added[moved]],
            expectedIndex: index, foundIndex: added[moved]))
        added.remove(at: moved)
      } else if let edited = added.firstIndex(of: index), expected.count == found.count {
        items.append(
          Item(
            change: "edited", expected: expected[index], actual: found[added[edited]],
            expectedIndex: index, foundIndex: added[edited]))
        added.remove(at: edited)
      } else {
        items.append(
          Item(
            change: "missing", expected: expected[index], actual: nil, expectedIndex: index,
            foundIndex: before[index] ?? nil))
      }
    }
    items += added.map {
      Item(
        change: "not in the model", expected: nil, actual: found[$0], expectedIndex: nil,
        foundIndex: $0)
    }
    self.items = items
  }
}
