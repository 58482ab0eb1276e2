internal import ActionCatalogue
internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

extension Command {
  static let policyDiff = Command(
    name: "policy diff",
    summary: "Say what the second policy allows that the first does not, by meaning.",
    operands: "ID|FILE|- ID|FILE|-", options: [.policyType, .listFormat], run: runPolicyDiff)

  private static func runPolicyDiff(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let operands = try invocation.policies(upTo: 2, atLeast: 2)
    let format = try invocation.format(ListFormat.text)
    return session.runOnDocuments(operands, try PolicyLoader(invocation, session), format: format) {
      inputs, documents throws(FileError) in
      let difference = PolicyDifference(
        PolicyComparison(of: documents[1], with: documents[0], over: Catalogue.shipped),
        from: inputs[0], to: inputs[1])
      try session.print(
        format == .json ? difference.json.readableText + "\n" : difference.text)
      return difference.isEqual ? .clean : .findings
    }
  }
}
