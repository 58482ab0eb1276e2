internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// How a page wants a policy shown.
struct PolicyOptions {
  private(set) var layout = PolicyLayout.readable
  /// The one statement to show; nil for the whole policy.
  private(set) var statement: Statement?

  init(_ request: PlaceholderRequest, policy: PublishedPolicy) throws(PlaceholderFault) {
    for option in request.options {
      switch option.key {
      case "layout":
        layout = try Self.layout(named: option.value)
      case "statement":
        statement = try Self.statement(option.value, of: policy)
      default:
        throw PlaceholderFault(
          "'\(request.name)' takes no option '\(option.key)'",
          nearest: Suggestion.nearest(to: option.key, among: ["layout", "statement"]))
      }
    }
  }

  private static func layout(named name: String) throws(PlaceholderFault) -> PolicyLayout {
    guard let layout = PolicyLayout(rawValue: name) else {
      throw PlaceholderFault(
        "no layout is named '\(name)'", hint: "write layout=readable or layout=compact")
    }
    return layout
  }

  private static func statement(
    _ sid: String, of policy: PublishedPolicy
  ) throws(PlaceholderFault) -> Statement {
    let statements = policy.statements.map(\.statement)
    guard let found = statements.first(where: { $0.sid?.utf8.elementsEqual(sid.utf8) == true })
    else {
      throw PlaceholderFault(
        "policy '\(policy.id)' has no statement '\(sid)'",
        nearest: Suggestion.nearest(to: sid, among: statements.compactMap(\.sid)))
    }
    return found
  }
}
