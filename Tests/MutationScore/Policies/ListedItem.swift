/// One string of an element of a statement, such as an action.
struct ListedItem: Sendable {
  let statement: JSONItem
  /// The value of the element: the list, or the string that stands for it.
  let list: JSONItem
  let index: Int
  let item: JSONItem

  var text: String { item.text }
  var isOneOfMany: Bool { list.items.count > 1 }
}

extension PolicySlot {
  /// The strings of an element, over all statements of an effect.
  func listed(_ element: String, _ effect: String = "Allow") -> [ListedItem] {
    statements(effect).flatMap { statement -> [ListedItem] in
      guard let list = statement[element] else { return [] }
      return list.strings.enumerated().map {
        ListedItem(statement: statement, list: list, index: $0, item: $1)
      }
    }
  }

  /// The values of conditions under an operator, over all statements of an effect.
  func values(_ name: String, _ effect: String = "Allow") -> [ListedItem] {
    statements(effect).flatMap { statement in
      (statement["Condition"]?[name]?.members ?? []).flatMap { key in
        key.value.strings.enumerated().map {
          ListedItem(statement: statement, list: key.value, index: $0, item: $1)
        }
      }
    }
  }

  /// The operators of conditions, over all statements of an effect.
  func conditions(_ effect: String = "Allow") -> [(statement: JSONItem, member: JSONItem.Member)] {
    statements(effect).flatMap { statement in
      (statement["Condition"]?.members ?? []).map { (statement, $0) }
    }
  }

  func removing(_ listed: ListedItem) -> Mutant? {
    guard listed.isOneOfMany else { return nil }
    return removing(listed.index, of: listed.list.items, in: listed.list)
  }

  /// The policy with another text in a string.
  func changing(_ string: JSONItem, to text: String) -> Mutant? {
    text == string.text ? nil : inside(string).replaced(by: text)
  }

  /// The policy with a text replaced in a string that holds it.
  func changing(_ string: JSONItem, _ old: String, to new: String) -> Mutant? {
    string.text.contains(old) ? inside(string).all(old).first?.replaced(by: new) : nil
  }

  /// The policy with a string put behind another of a list.
  func adding(_ text: String, behind listed: ListedItem) -> Mutant? {
    guard listed.isOneOfMany else { return nil }
    return inserting("\"\(text)\"", behind: listed.index, of: listed.list.items)
  }

  /// The policy with a statement put behind another.
  func addingStatement(_ text: String, behind index: Int) -> Mutant {
    inserting(text, behind: index, of: statements)
  }
}
