internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

extension CommandOption {
  static let quota = CommandOption(
    "quota", value: "N", "the characters a part may have (default: the quota of the type)")
  static let partFolder = CommandOption(
    "output-dir", "o", value: "DIR", "write a file for each part here")
}

extension Command {
  static let policySplit = Command(
    name: "policy split",
    summary: "Cut a policy into the fewest documents that fit, with the same access together.",
    operands: "ID|FILE|-", options: [.policyType, .quota, .partFolder, .layout],
    run: runPolicySplit)

  private static func runPolicySplit(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let operands = try invocation.policies(upTo: 1)
    let quota = try invocation.characters(of: .quota)
    let layout = invocation[.layout] == nil ? nil : try PolicyLayout.asked(in: invocation)
    return session.runOnDocuments(operands, try PolicyLoader(invocation, session)) {
      inputs, documents throws(FileError) in
      let (input, document) = (inputs[0], documents[0])
      let known = input.type.sizeQuota(of: document)
      guard let limit = quota ?? known?.value else {
        session.note(
          "plumbline: the quota of '\(input.name)' is its service's, which is not known\n"
            + "  hint: give it with '--quota N'")
        return .usage
      }
      let split: PolicySplit
      do throws(PolicySplitRefusal) {
        split = try PolicySplit(of: document, type: input.type, quota: limit)
      } catch {
        session.note(
          "plumbline: '\(input.name)' is not split: \(VisibleText.oneLine("\(error)"))\n"
            + "  hint: shorten it ('plumbline policy merge'), or ask for less")
        return .findings
      }
      let isTight = known.map { $0.unit != .charactersWithoutWhiteSpace } ?? false
      let writer = PolicyWriter(layout: layout ?? (isTight ? .compact : .readable))
      try deliver(split, of: input, writer, invocation[.partFolder], session)
      session.note(summary(of: split, limit, isTight: isTight))
      return .clean
    }
  }

  private static func deliver(
    _ split: PolicySplit, of input: PolicyInput, _ writer: PolicyWriter, _ folder: String?,
    _ session: Session
  ) throws(FileError) {
    if let folder {
      try Folders.create(folder)
      for (index, part) in split.parts.enumerated() {
        let file = "\(folder)/\(input.baseName)-part-\(index + 1).json"
        try Files.write(Array((writer.text(of: part) + "\n").utf8), to: file)
        session.note("wrote \(file): \(claim(part))")
      }
    } else {
      let tokens = PolicyTokens.array(split.parts.map(\.tokens))
      try session.print(
        (writer.layout == .readable ? tokens.readableText : tokens.compactText) + "\n")
      for (index, part) in split.parts.enumerated() {
        session.note("part \(index + 1): \(claim(part))")
      }
    }
  }

  private static func claim(_ part: PolicyDocument) -> String {
    let counted = PolicySize(of: part, layout: .compact).counted
    let names = part.statements.map { $0.sid ?? "a statement without a Sid" }
    return "\(NumberText.grouped(counted)) characters: "
      + VisibleText.oneLine(names.joined(separator: ", "))
  }

  private static func summary(
    of split: PolicySplit, _ quota: Int, isTight: Bool
  ) -> String {
    let count = split.parts.count
    let fit = "each within \(NumberText.grouped(quota)) characters"
    guard count > 1 else {
      return isTight
        ? "1 document: the policy fits within the quota when it is written compact"
        : "1 document: the policy fits as it is, within the quota"
    }
    let fewest = split.isProvedFewest ? "no fewer would do" : "fewer may do"
    return "\(count) documents, \(fit) (\(fewest)); proved to give the same access together: "
      + "attach all of them"
  }
}
