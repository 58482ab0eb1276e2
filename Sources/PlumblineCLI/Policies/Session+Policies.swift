internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

extension Session {
  /// Runs a command on the policies it was given, all of them found; when some are not, each is
  /// told and nothing is done.
  func run(
    on operands: [String], _ loader: PolicyLoader,
    _ body: ([PolicyInput]) throws(FileError) -> ExitStatus
  ) -> ExitStatus {
    var inputs: [PolicyInput] = []
    var worst = ExitStatus.clean
    for operand in operands {
      switch loader.load(operand) {
      case .input(let input): inputs.append(input)
      case .missing(let error):
        note("plumbline: \(error.message)\n  hint: \(error.hint)")
        worst = .usage
      case .refused(let error):
        note("plumbline: \(error)")
        if worst == .clean { worst = .unavailable }
      }
    }
    guard worst == .clean else { return worst }
    return run { () throws(FileError) in try body(inputs) }
  }

  /// Runs a command on policies that must say all their text says: any that does not is told on
  /// standard output, as findings are, and the command is not run.
  func runOnDocuments(
    _ operands: [String], _ loader: PolicyLoader, format: ListFormat = .text,
    _ body: ([PolicyInput], [PolicyDocument]) throws(FileError) -> ExitStatus
  ) -> ExitStatus {
    run(on: operands, loader) { inputs throws(FileError) in
      let findings = inputs.flatMap(\.findings)
      let documents = inputs.compactMap { $0.reading.isWhole ? $0.reading.document : nil }
      let report = Report(findings: findings)
      guard documents.count == inputs.count else {
        try print(format.report.text(of: report))
        return .findings
      }
      if !findings.isEmpty {
        try StandardStream.error.write(ReportFormat.text.text(of: report))
      }
      return try body(inputs, documents)
    }
  }
}
