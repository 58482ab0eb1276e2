/// The `Action` element of a statement.
public struct Action: StatementElement {
  private let patterns: [ActionPattern]

  /// Names the actions, one a line.
  public init(@ListBuilder<ActionPattern> _ patterns: () -> [ActionPattern]) {
    self.patterns = patterns()
  }

  /// Adds the actions to the statement's, which has no `NotAction`.
  public func apply(to statement: inout Statement) {
    statement.actions.add(patterns, isNegated: false)
  }
}

/// The `NotAction` element of a statement.
public struct NotAction: StatementElement {
  private let patterns: [ActionPattern]

  /// Names the actions left out, one a line.
  public init(@ListBuilder<ActionPattern> _ patterns: () -> [ActionPattern]) {
    self.patterns = patterns()
  }

  /// Adds the actions to those the statement leaves out; it has no `Action`.
  public func apply(to statement: inout Statement) {
    statement.actions.add(patterns, isNegated: true)
  }
}

/// The `Resource` element of a statement.
public struct Resource: StatementElement {
  private let patterns: [String]

  /// Names the resources.
  public init(_ patterns: String...) { self.patterns = patterns }

  /// Adds the resources to the statement's, which has no `NotResource`.
  public func apply(to statement: inout Statement) {
    statement.resources.add(patterns, isNegated: false)
  }
}

/// The `NotResource` element of a statement.
public struct NotResource: StatementElement {
  private let patterns: [String]

  /// Names the resources left out.
  public init(_ patterns: String...) { self.patterns = patterns }

  /// Adds the resources to those the statement leaves out; it has no `Resource`.
  public func apply(to statement: inout Statement) {
    statement.resources.add(patterns, isNegated: true)
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

extension ActionClause {
  fileprivate mutating func add(_ more: [ActionPattern], isNegated: Bool) {
    precondition(patterns.isEmpty || self.isNegated == isNegated, "both Action and NotAction")
    patterns += more
    self.isNegated = isNegated
  }
}

extension ResourceClause? {
  fileprivate mutating func add(_ more: [String], isNegated: Bool) {
    precondition((self?.isNegated ?? isNegated) == isNegated, "both Resource and NotResource")
    self = ResourceClause((self?.patterns ?? []) + more, isNegated: isNegated)
  }
}
