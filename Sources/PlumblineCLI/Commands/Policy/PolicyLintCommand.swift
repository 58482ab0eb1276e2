internal import Diagnostics
internal import FileSystem
internal import IAMPolicy
internal import PolicyLinting

extension CommandOption {
  static let ignoredFindings = CommandOption(
    "ignore-finding", value: "CODE", isRepeatable: true,
    "leave out findings of these codes (parted by commas, or given again)")
  static let blockingTypes = CommandOption(
    "treat-finding-type-as-blocking", value: "TYPE", isRepeatable: true,
    "fail on findings of these types; NONE for none (default: ERROR)")
}

extension Command {
  static let policyLint = Command(
    name: "policy lint",
    summary: "Judge policies as AWS's Access Analyzer does, and beyond it, offline.",
    operands: "ID|FILE|-…",
    options: [.policyType, .ignoredFindings, .blockingTypes, .format, .reportFile],
    run: runPolicyLint)

  private static func runPolicyLint(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let operands = try invocation.policies()
    let format = try invocation.format(ReportFormat.text)
    let ignored = try ignoredCodes(invocation)
    let linter = Linter(ignoring: ignored)
    let blocking = try blockingTypes(invocation)
    let loader = try PolicyLoader(invocation, session, otherwise: .managed)
    return session.run(on: operands, loader) { inputs throws(FileError) in
      let reports = inputs.map { input in
        LintReport(
          input: input,
          findings: linter.findings(in: input.utf8, read: input.json, type: input.type))
      }
      let text =
        format == .json
        ? JSONValue.array(reports.map(\.json)).readableText + "\n"
        : format.text(
          of: Report(
            findings: reports.flatMap(\.generic),
            rules: RuleRegistry.all.filter { !ignored.contains($0.code) }.map(Rule.init),
            tool: .plumbline))
      try session.deliver(text, to: invocation[.reportFile])
      let fails = reports.flatMap(\.findings).contains { blocking.contains($0.findingType) }
      return fails ? .findings : .clean
    }
  }

  private static func ignoredCodes(
    _ invocation: Invocation
  ) throws(UsageError) -> Set<String> {
    let known = RuleRegistry.all.map { $0.code }
    return try names(in: invocation[.ignoredFindings], known: known, "issue code")
  }

  /// What is given to have no finding block.
  private static let none = "NONE"

  private static func blockingTypes(
    _ invocation: Invocation
  ) throws(UsageError) -> Set<FindingType> {
    let known = FindingType.allCases.map(\.rawValue)
    let names = try names(
      in: invocation[.blockingTypes] ?? FindingType.error.rawValue, known: known + [none],
      "finding type")
    guard !names.contains(none) || names.count == 1 else {
      throw UsageError(
        message: "'\(none)' was given along with other finding types",
        hint: "leave out '\(none)', or the others")
    }
    return Set(names.compactMap(FindingType.init(rawValue:)))
  }

  /// Names parted by commas, in any letter case, each of which must be known.
  private static func names(
    in list: String?, known: [String], _ kind: String
  ) throws(UsageError) -> Set<String> {
    guard let list else { return [] }
    let names = list.split(separator: ",").map { $0.uppercased() }
    guard !names.isEmpty else {
      throw UsageError(
        message: "no \(kind) was given", hint: "name one, or leave the option out")
    }
    for name in names where !known.contains(name) {
      throw UsageError(
        message: "there is no \(kind) '\(name)'",
        hint: Suggestion.hint(
          for: name, among: known, otherwise: "run 'plumbline list rules' for all codes"))
    }
    return Set(names)
  }
}
