internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

extension CommandOption {
  static let form = CommandOption(
    "as", value: "FORM",
    "write it as \(PolicyExport.allCases.map(\.rawValue).joined(separator: ", ")) (default: json)")
  static let policyName = CommandOption(
    "name", value: "NAME", "the name AWS is to give it (default: the product's, or the file's)")
  static let policyDescription = CommandOption(
    "description", value: "TEXT", "the description AWS is to keep with it")
}

extension Command {
  static let policyExport = Command(
    name: "policy export", summary: "Write a policy in the form another tool takes.",
    operands: "ID|FILE|-",
    options: [.policyType, .form, .policyName, .policyDescription, .reportFile],
    run: runPolicyExport)

  private static func runPolicyExport(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let operands = try invocation.policies(upTo: 1)
    let form = try askedForm(invocation)
    return session.runOnDocuments(operands, try PolicyLoader(invocation, session)) {
      inputs, documents throws(FileError) in
      let known = session.product.policies.first { $0.id == operands[0] }
      let exporter = PolicyExporter(
        name: invocation[.policyName] ?? known?.name ?? inputs[0].baseName,
        description: invocation[.policyDescription] ?? known?.description)
      let text: String
      do throws(PolicyExportRefusal) {
        text = try exporter.text(of: documents[0], as: form) + "\n"
      } catch {
        session.note("plumbline: \(error.message)\n  hint: \(error.hint)")
        return .findings
      }
      try session.deliver(text, to: invocation[.reportFile])
      return .clean
    }
  }

  private static func askedForm(_ invocation: Invocation) throws(UsageError) -> PolicyExport {
    guard let name = invocation[.form] else { return .json }
    if let form = PolicyExport(rawValue: name) { return form }
    let known = PolicyExport.allCases.map(\.rawValue)
    throw UsageError(
      message: "there is no form '\(name)'",
      hint: Suggestion.hint(
        for: name, among: known, otherwise: "forms: \(known.joined(separator: ", "))"))
  }
}
