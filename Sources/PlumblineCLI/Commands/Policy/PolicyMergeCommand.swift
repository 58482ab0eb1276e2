internal import ActionCatalogue
internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

extension CommandOption {
  static let layout = CommandOption(
    "layout", value: "LAYOUT", "write it readable or compact (default: readable)")
}

extension CommandOption {
  static let shrinkTarget = CommandOption(
    "shrink-to", value: "N",
    "then put wildcards in place of lists until it has N characters, naming all they add")
}

extension Command {
  static let policyMerge = Command(
    name: "policy merge",
    summary: "Join statements where that changes no access, and say how much shorter it gets.",
    operands: "ID|FILE|-", options: [.policyType, .layout, .shrinkTarget], run: runPolicyMerge)

  private static func runPolicyMerge(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let operands = try invocation.policies(upTo: 1)
    let layout = try PolicyLayout.asked(in: invocation)
    let target = try invocation.characters(of: .shrinkTarget)
    return session.runOnDocuments(operands, try PolicyLoader(invocation, session)) {
      inputs, documents throws(FileError) in
      let merge = PolicyMerge(of: documents[0])
      guard merge.proof.verdict == .equal else {
        session.note(
          "plumbline: the merged policy could not be proved to give the same access\n"
            + "  hint: keep '\(inputs[0].name)' as it is; this is a fault of plumbline's")
        return .findings
      }
      let writer = PolicyWriter(layout: layout)
      guard let target else {
        try session.print(writer.text(of: merge.document) + "\n")
        session.note(summary(of: merge))
        return .clean
      }
      let shrink = PolicyShrink(of: merge.document, to: target, in: Catalogue.shipped)
      try session.print(writer.text(of: shrink.document) + "\n")
      session.note(summary(of: merge))
      session.note(ShrinkReport(shrink, target: target).text)
      return shrink.fits ? .clean : .findings
    }
  }

  private static func summary(of merge: PolicyMerge) -> String {
    let (before, after) = (merge.before.counted, merge.after.counted)
    let saved =
      before == after
      ? "nothing to join" : "\(NumberText.grouped(before - after)) characters fewer"
    var lines =
      "\(NumberText.grouped(before)) characters before, \(NumberText.grouped(after)) after: \(saved); "
      + "proved to give the same access"
    for (origin, statement) in zip(merge.origins, merge.document.statements)
    where origin.indices.count > 1 {
      let parts = zip(origin.indices, origin.sids).map { $1 ?? "statement \($0 + 1)" }
      lines +=
        "\n  "
        + VisibleText.oneLine(
          "\(statement.sid ?? "a statement without a Sid") holds "
            + parts.joined(separator: ", "))
    }
    return lines
  }
}

extension PolicyLayout {
  /// The layout asked for with `--layout`.
  static func asked(in invocation: Invocation) throws(UsageError) -> PolicyLayout {
    guard let name = invocation[.layout] else { return .readable }
    if let layout = PolicyLayout(rawValue: name) { return layout }
    throw UsageError(
      message: "there is no layout '\(name)'",
      hint: Suggestion.hint(
        for: name, among: PolicyLayout.allCases.map(\.rawValue),
        otherwise: "layouts: readable, compact"))
  }
}
