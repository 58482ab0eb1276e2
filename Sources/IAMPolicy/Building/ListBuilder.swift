/// Collects the items of a block in the order they stand.
@resultBuilder
public enum ListBuilder<Item> {
  /// One item.
  public static func buildExpression(_ item: Item) -> [Item] { [item] }
  /// Several items at once.
  public static func buildExpression(_ items: [Item]) -> [Item] { items }
  /// The items of a block, one after another.
  public static func buildBlock(_ parts: [Item]...) -> [Item] { parts.flatMap(\.self) }
  /// The items of an `if` without `else`.
  public static func buildOptional(_ items: [Item]?) -> [Item] { items ?? [] }
  /// The items of the first branch.
  public static func buildEither(first items: [Item]) -> [Item] { items }
  /// The items of the second branch.
  public static func buildEither(second items: [Item]) -> [Item] { items }
  /// The items of a loop.
  public static func buildArray(_ parts: [[Item]]) -> [Item] { parts.flatMap(\.self) }
}
