internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// How a page wants a policy shown.
struct PolicyOptions {
  private(set) var layout = PolicyLayout.readable
  /// The one statement to show; nil for the whole policy.
  private(set) var statement: Statement?
  /// The form of another tool to show it in; nil for JSON.
  private(set) var export: (form: PolicyExport, text: String)?
  /// The forms to show side by side; none for one block.
  private(set) var tabs: [PolicyForm] = []

  init(_ request: PlaceholderRequest, policy: PublishedPolicy) throws(PlaceholderFault) {
    for option in request.options {
      switch option.key {
      case "layout":
        layout = try Self.layout(named: option.value)
      case "statement":
        statement = try Self.statement(option.value, of: policy)
      case "export":
        export = try Self.export(option.value, of: policy, alone: request.options.count == 1)
      case "tabs":
        guard request.options.count == 1 else {
          throw PlaceholderFault(
            "tabs are of the whole policy, each in a layout of its own",
            hint: "leave out all but tabs=\(option.value)")
        }
        tabs = try PolicyFormList(option.value, of: policy).forms
      default:
        throw PlaceholderFault(
          "'\(request.name)' takes no option '\(option.key)'",
          nearest: Suggestion.nearest(to: option.key, among: Self.keys))
      }
    }
  }

  private static let keys = ["layout", "statement", "export", "tabs"]

  private static func layout(named name: String) throws(PlaceholderFault) -> PolicyLayout {
    guard let layout = PolicyLayout(rawValue: name) else {
      throw PlaceholderFault(
        "no layout is named '\(name)'", hint: "write layout=readable or layout=compact")
    }
    return layout
  }

  private static func export(
    _ name: String, of policy: PublishedPolicy, alone: Bool
  ) throws(PlaceholderFault) -> (form: PolicyExport, text: String) {
    guard let form = PublishedPolicy.exports.first(where: { $0.rawValue == name }) else {
      let names = PublishedPolicy.exports.map(\.rawValue)
      throw PlaceholderFault(
        "no export is named '\(name)'",
        hint: "write one of export=\(names.joined(separator: ", export="))")
    }
    guard alone else {
      throw PlaceholderFault(
        "an export is of the whole policy, in a layout of its own",
        hint: "leave out all but export=\(name)")
    }
    guard policy.document.fits(policy.quota) else {
      throw PlaceholderFault(
        "policy '\(policy.id)' is over its quota, so that AWS would refuse what an export creates",
        hint: "leave out export=\(name), and the page shows the policy in parts")
    }
    do {
      return (form, try policy.text(as: form))
    } catch {
      throw PlaceholderFault(error.message, hint: error.hint)
    }
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
