/// The `Action` element of a statement.
public struct Action: StatementElement {
  private let patterns: [ActionPattern]

  /// Names the actions, one a line.
  public init(@ListBuilder<ActionPattern> _ patterns: () -> [ActionPattern]) {
    self.patterns = patterns()
  }

  /// Sets the statement's actions.
  public func apply(to statement: inout Statement) { statement.actions = ActionClause(patterns) }
}

/// The `NotAction` element of a statement.
public struct NotAction: StatementElement {
  private let patterns: [ActionPattern]

  /// Names the actions left out, one a line.
  public init(@ListBuilder<ActionPattern> _ patterns: () -> [ActionPattern]) {
    self.patterns = patterns()
  }

  /// Sets the statement's actions to all but these.
  public func apply(to statement: inout Statement) {
    statement.actions = ActionClause(patterns, isNegated: true)
  }
}

/// The `Resource` element of a statement.
public struct Resource: StatementElement {
  private let patterns: [String]

  /// Names the resources.
  public init(_ patterns: String...) { self.patterns = patterns }

  /// Sets the statement's resources.
  public func apply(to statement: inout Statement) {
    statement.resources = ResourceClause(patterns)
  }
}

/// The `NotResource` element of a statement.
public struct NotResource: StatementElement {
  private let patterns: [String]

  /// Names the resources left out.
  public init(_ patterns: String...) { self.patterns = patterns }

  /// Sets the statement's resources to all but these.
  public func apply(to statement: inout Statement) {
    statement.resources = ResourceClause(patterns, isNegated: true)
  }
}

extension Condition: StatementElement {
  /// Adds the condition to those that must hold.
  public func apply(to statement: inout Statement) { statement.conditions.append(self) }
}

extension Condition {
  /// Makes a condition whose values stand one a line.
  public init(_ name: String, _ key: String, @ListBuilder<String> _ values: () -> [String]) {
    self.init(name, key, values())
  }
}

extension Statement {
  /// Makes a statement whose block reads like the JSON object it becomes.
  public init(
    _ sid: String? = nil, _ effect: Effect,
    @ListBuilder<any StatementElement> _ elements: () -> [any StatementElement]
  ) {
    self.init(sid: sid, effect: effect, actions: ActionClause([]), resources: nil)
    for element in elements() { element.apply(to: &self) }
  }
}
