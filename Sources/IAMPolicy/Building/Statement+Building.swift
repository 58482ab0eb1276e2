extension Statement {
  /// Makes a statement whose block reads like the JSON object it becomes.
  public init(
    _ sid: String?, _ effect: Effect,
    @ListBuilder<any StatementElement> _ elements: () -> [any StatementElement]
  ) {
    self.init(sid: sid, effect: effect, actions: ActionClause([]), resources: nil)
    for element in elements() { element.apply(to: &self) }
  }

  /// Makes a statement without a Sid.
  public init(
    _ effect: Effect,
    @ListBuilder<any StatementElement> _ elements: () -> [any StatementElement]
  ) {
    self.init(nil, effect, elements)
  }
}
