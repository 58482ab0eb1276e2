internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// The forms of a policy that a page wants side by side: `tabs=all` or `tabs=readable,cdk`.
struct PolicyFormList {
  let forms: [PolicyForm]

  init(_ value: String, of policy: PublishedPolicy) throws(PlaceholderFault) {
    guard policy.document.fits(policy.quota) else {
      // The day a policy outgrows its quota its page shows the parts instead.
      forms = []
      return
    }
    if value == "all" {
      // A form that cannot hold the policy is not among them.
      forms = PolicyForm.usual.compactMap { try? Self.form(named: $0, of: policy) }
      return
    }
    var forms: [PolicyForm] = []
    for name in value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard !forms.contains(where: { $0.name == name }) else {
        throw PlaceholderFault("the tab '\(name)' is asked for twice", hint: "name each form once")
      }
      forms.append(try Self.form(named: name, of: policy))
    }
    self.forms = forms
  }

  private static func form(
    named name: String, of policy: PublishedPolicy
  ) throws(PlaceholderFault) -> PolicyForm {
    if let layout = PolicyLayout(rawValue: name) { return .layout(layout) }
    guard let export = PublishedPolicy.exports.first(where: { $0.rawValue == name }) else {
      let names = PolicyForm.names.joined(separator: ", ")
      throw PlaceholderFault(
        "no form of a policy is named '\(name)'",
        hint: "write tabs=all, or some of these with commas between them: \(names)")
    }
    do {
      return .export(export, text: try policy.text(as: export))
    } catch {
      throw PlaceholderFault(error.message, hint: error.hint)
    }
  }
}
