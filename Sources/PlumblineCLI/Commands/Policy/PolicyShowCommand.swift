internal import Diagnostics
internal import FileSystem

extension Command {
  static let policyShow = Command(
    name: "policy show", summary: "Show what policies say, a statement a line.",
    operands: "ID|FILE|-…", options: [.policyType, .listFormat], run: runPolicyShow)

  private static func runPolicyShow(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let operands = try invocation.policies()
    let format = try invocation.format(ListFormat.text)
    return session.runOnDocuments(operands, try PolicyLoader(invocation, session), format: format) {
      inputs, documents throws(FileError) in
      let overviews = zip(inputs, documents).map(PolicyOverview.init)
      try session.print(
        format == .json
          ? JSONValue.array(overviews.map(\.json)).readableText + "\n"
          : overviews.map(\.text).joined(separator: "\n"))
      return .clean
    }
  }
}
