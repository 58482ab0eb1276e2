internal import ByteSearching
internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// A command of the AWS CLI must exist, name the policy as the model does, and read a download.
package enum CommandCheck: PageCheck {
  package static let rules: [Rule] = [.command, .name]
  package static let examples: [CheckExample] = [
    .passes(
      Sample.block()
        + "<pre>aws iam create-policy \\\n  --policy-name SampleRole \\\n  "
        + "--policy-document file://sample.json</pre>"),
    .passes(
      Sample.block()
        + "<pre>$ aws iam attach-role-policy --role-name x "
        + "--policy-arn arn:aws:iam::111122223333:policy/SampleRole</pre>"),
    .passes("<p><code>aws iam get-policy --policy-arn \"$ARN\" | plumbline</code></p>"),
    .passes("<p>what <code>aws iam get-policy-version</code> prints</p>"),
    .passes("<pre>aws s3 ls; aws iam create-policy --cli-input-json file://x</pre>"),
    .passes(bound.replacing("--policy-name ", with: "--policy-name=")),
    .passes("<pre data-example>aws iam creat-policy</pre>"),
    .passes(
      SamplePage.twin + "\n```sh example\naws iam creat-policy\n```\n",
      in: .file("page/index.md")),
    .absent("<p>no command here</p>"),
    .fails("<pre>aws iam ▸creat-policy</pre>", "command", "'creat-policy'"),
    .fails(
      "<pre>aws iam get-policy ▸--policy-anr x</pre>", "command", "no option '--policy-anr'"),
    .fails("<pre>aws iam ▸get-policy</pre>", "command", "'--policy-arn'"),
    .fails(
      "<p><code>aws iam ▸get-policy --output text</code></p>", "command", "'--policy-arn'"),
    .fails(
      Sample.block()
        + "<pre>aws iam create-policy --policy-name ▸SampleRool "
        + "--policy-document file://sample.json</pre>", "name", "'SampleRool'"),
    .fails(
      Sample.block()
        + "<pre>aws iam create-policy --policy-name SampleRole "
        + "--policy-document ▸file://sampel.json</pre>", "command", "none of the downloads"),
    .fails(
      Sample.block()
        + "<pre>aws iam ▸put-role-policy --role-name x --policy-name SampleRole "
        + "--policy-document file://sample.json</pre>", "command", "inline"),
    .fails(
      bound.replacing("'For use", with: "▸'Not for use"), "command", "is not the model's"),
    .fails(
      "<pre>aws iam get-policy\n  ▸--policy-arn x</pre>", "command", "has no '\\' at its end"),
    .fails(bound.replacing(" \\\n  --desc", with: " ▸\\ \n  --desc"), "command", "a blank stands"),
    .fails(bound.replacing("</pre>", with: " ▸\\\n</pre>"), "command", "a shell waits"),
    .fails(bound.replacing("</pre>", with: "▸\\</pre>"), "command", "a shell waits"),
    .passes(bound.replacing("\n", with: "\r\n")),
    .passes(bound.replacing("\\\n  ", with: "")),
    .fails(
      "<pre>aws iam get-policy --policy-arn ▸'x\n  --output text</pre>", "command",
      "a quote is not closed"),
    .fails(
      "<pre>aws iam get-policy ▸\u{2013}policy-arn x</pre>", "command", "only looks like '--'"),
    .fails(
      "<pre>aws iam get-policy --policy-arn ▸\u{201C}x\u{201D}</pre>", "command",
      "only looks like '\"'"),
    .fails(
      SamplePage.twin + "\n```sh\naws iam ▸delete-polic --policy-arn x\n```\n", "command",
      "'delete-polic'", in: .file("page/index.md")),
    .passes("<p>aws iam creat-policy was a slip of ours.</p>"),
    .fails(
      "<pre data-fact=\"sample.command\">▸none</pre>", "command", "is not the model's"),
    .fails(
      Sample.block() + "<pre>aws iam get-policy --policy-arn ▸policy/SampleRole</pre>", "command",
      "is no ARN of a policy"),
    .fails(
      Sample.block()
        + "<pre>aws iam get-policy --policy-arn ▸arx:aws:iam::111122223333:policy/SampleRole</pre>",
      "command",
      "is no ARN of a policy"),
    .fails(
      Sample.block()
        + "<pre>aws iam get-policy --policy-arn ▸arn:aws:sts::111122223333:policy/SampleRole</pre>",
      "command",
      "is no ARN of a policy"),
    .fails(
      Sample.block()
        + "<pre>aws iam get-policy --policy-arn ▸arn:aws:iam:111122223333:policy/SampleRole</pre>",
      "command",
      "is no ARN of a policy"),
    .fails(
      Sample.block()
        + "<pre>aws iam get-policy --policy-arn arn:aws:iam::111122223333:policy/SampleRool</pre>",
      "name",
      "'SampleRool'"),
    .passes(
      Sample.block()
        + "<pre>aws iam get-policy --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess</pre>"),
    .fails(
      Sample.block()
        + "<pre>aws iam create-policy --policy-name SampleRole "
        + "--policy-document ▸sample.json</pre>", "command", "as the document itself"),
    .passes(
      Sample.block()
        + "<pre>aws iam create-policy --policy-name YOUR_NAME "
        + "--policy-document file://POLICY_FILE</pre>"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let judge = CommandJudge(
      policies: context.policies, isPublished: context.folder.contains)
    let elements = page.main.topmost { $0.name == "pre" || $0.name == "code" }
    for element in elements where element["data-example"] == nil && mayName(element) {
      let text = page.copiedText(of: element)
      let findings = findings(
        in: text.utf8, isInSentence: element.name == "code", by: judge, channel: page.name, context,
        &outcome
      ) {
        page.position(at: text.sourceOffset(at: $0))
      }
      outcome.findings += findings.isEmpty ? drift(of: element, on: page, context) : findings
    }
    if let path = page.page?.twinFile, let source = outcome.twin(in: context),
      source.utf8.firstIndex(of: service) != nil
    {
      for (range, isInSentence) in code(in: source.utf8) {
        outcome.findings += findings(
          in: Array(source.utf8[range]), isInSentence: isInSentence, by: judge, channel: path,
          context, &outcome
        ) { source.position(at: range.lowerBound + $0) }
      }
    }
    return outcome
  }

  private static let service = Array("iam".utf8)

  /// False for an element that, at a glance, holds no command and is bound to none.
  private static func mayName(_ element: HTMLElement) -> Bool {
    guard let text = element.onlyText, element["data-fact"] == nil else { return true }
    return text.firstIndex(of: service, from: text.startIndex) != nil
  }

  private static func code(in utf8: [UInt8]) -> [(range: Range<Int>, isInSentence: Bool)] {
    MarkdownFence.all(in: utf8).filter { !$0.isIllustration }.map { ($0.content, false) }
      + MarkdownProse.spoken(utf8).code.map { ($0.range, true) }
  }

  private static func findings(
    in utf8: [UInt8], isInSentence: Bool, by judge: CommandJudge, channel: String,
    _ context: CheckContext, _ outcome: inout CheckOutcome, position: (Int) -> SourcePosition
  ) -> [Finding] {
    guard utf8.firstIndex(of: service) != nil else { return [] }
    var findings: [Finding] = []
    let commands = ShellCommand.all(in: utf8)
    for (index, command) in commands.enumerated() {
      guard let words = command.iamWords else { continue }
      outcome.checked.claims += 1
      let next = index + 1 < commands.count ? commands[index + 1] : nil
      let faults = judge.faults(in: words, of: command, before: next, isInSentence: isInSentence)
      findings += faults.map { fault in
        let source = judge.policies.first?.source
        return Finding(
          fault.rule, at: position(fault.offset), fault.message,
          hint: source.map(context.cure) ?? "look the command up in the AWS CLI's reference",
          expected: fault.expected, actual: fault.actual,
          about: Subject(
            fact: judge.policies.first.map { $0.id + ".command" } ?? "aws iam", channel: channel,
            item: fault.expected ?? fault.message),
          model: source)
      }
    }
    return findings
  }

  /// What is bound to a policy's commands must be them, word by word.
  private static func drift(
    of element: HTMLElement, on page: PublishedPage, _ context: CheckContext
  ) -> [Finding] {
    guard let name = element["data-fact"], let fact = context.facts[name],
      case .command(let command) = fact.value
    else { return [] }
    let text = page.copiedText(of: element)
    let stated = ShellCommand.all(in: text.utf8).map(\.parts)
    let wanted = ShellCommand.all(in: Array(command.text.utf8)).map(\.parts)
    guard stated.map({ $0.map(\.text) }) != wanted.map({ $0.map(\.text) }) else { return [] }
    let words = zip(stated.flatMap(\.self), wanted.flatMap(\.self))
    let first = words.first { $0.0.text != $0.1.text }
    return [
      Finding(
        "command",
        at: page.position(at: first.map { text.sourceOffset(at: $0.0.offset) } ?? element.offset),
        "the command is not the model's",
        hint: context.cure(fact.source), expected: first?.1.text, actual: first?.0.text,
        about: Subject(fact: name, channel: page.name), model: fact.source)
    ]
  }

  private static let bound =
    "<pre data-fact=\"sample.command\">\(CreationCommand(for: Sample.policy).text)</pre>"
}
