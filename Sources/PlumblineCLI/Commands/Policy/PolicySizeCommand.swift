internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

extension Command {
  static let policySize = Command(
    name: "policy size", summary: "Measure policies against their quota, statement by statement.",
    operands: "ID|FILE|-…", options: [.policyType, .listFormat], run: runPolicySize)

  private static func runPolicySize(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let operands = try invocation.policies()
    let format = try invocation.format(ListFormat.text)
    return session.run(on: operands, try PolicyLoader(invocation, session)) {
      inputs throws(FileError) in
      let broken = inputs.filter { $0.reading.document == nil }
      guard broken.isEmpty else {
        try session.print(format.report.text(of: Report(findings: broken.flatMap(\.findings))))
        return .findings
      }
      let measures = inputs.map(PolicyMeasure.init)
      let findings = inputs.flatMap(\.findings)
      if !findings.isEmpty { session.note(ReportFormat.text.text(of: Report(findings: findings))) }
      try session.print(
        format == .json
          ? JSONValue.array(measures.map(\.json)).readableText + "\n"
          : measures.map(\.text).joined(separator: "\n"))
      return inputs.allSatisfy(\.reading.isWhole) ? .clean : .findings
    }
  }
}
