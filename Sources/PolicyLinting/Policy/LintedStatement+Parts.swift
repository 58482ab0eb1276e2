internal import IAMPolicy

extension LintedStatement {
  /// The elements of these names that it has, in written order.
  func elements(_ names: String...) -> [LintedElement] {
    elements.filter { names.contains($0.name) }
  }

  /// The operators of its condition block, known or not.
  var conditionOperators: [LintedElement] { self["Condition"]?.members ?? [] }

  /// The condition tests of a key, its letter case aside.
  func conditions(of key: String) -> [LintedCondition] {
    conditions.filter { ASCIIFolding.areEqual($0.key, key) }
  }

  /// The kinds of principals of `Principal` and `NotPrincipal`, each with its values.
  var principalKinds: [LintedElement] {
    elements("Principal", "NotPrincipal").flatMap(\.members)
  }
}

extension LintedElement {
  /// The items of its array with where they stand; none for other values.
  var items: [(node: JSONNode, location: LintLocation)] {
    guard case .array(let items) = node.value else { return [] }
    return items.enumerated().map { index, item in
      (item, LintLocation(path: location.path + [.index(index)], of: item))
    }
  }
}
