internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Holds a command of `aws iam` against the tool, the downloads and the policies of its page.
struct CommandJudge {
  /// One thing that is wrong, at a word of the text.
  struct Fault {
    let rule: RuleID
    let message: String
    let offset: Int
    let expected: String?
    let actual: String
  }

  let policies: [PublishedPolicy]
  /// Tells whether a file is published below the site folder.
  let isPublished: (String) -> Bool

  /// What is wrong with a command, given its words behind `aws iam`; a slip of typing explains all
  /// else that is.
  func faults(
    in words: ArraySlice<ShellCommand.Word>, of command: ShellCommand, before next: ShellCommand?,
    isInSentence: Bool
  ) -> [Fault] {
    guard let slip = CommandSlip(in: command, before: next) else {
      return faults(in: words, isInSentence: isInSentence)
    }
    return [
      Fault(
        rule: "command", message: slip.message, offset: slip.offset, expected: slip.expected,
        actual: slip.actual)
    ]
  }

  /// What is wrong with the words behind `aws iam`; code in a sentence may just name a command.
  private func faults(in words: ArraySlice<ShellCommand.Word>, isInSentence: Bool) -> [Fault] {
    guard let verb = words.first, !isPlaceholder(verb.text) else { return [] }
    guard IAMSubcommand.exists(verb.text) else {
      let near = Suggestion.nearest(to: verb.text, among: IAMSubcommand.names)
      return [
        fault("'aws iam' has no command '\(verb.text)'", at: verb, expected: near)
      ]
    }
    guard let subcommand = IAMSubcommand.named(verb.text) else { return [] }
    if subcommand.putsInline, let policy = policies.first, policy.quota == .managedPolicy {
      return [
        fault(
          "'\(verb.text)' makes an inline policy where the model publishes a managed one",
          at: verb, expected: "create-policy")
      ]
    }
    let options = options(in: words.dropFirst())
    let missing = subcommand.required.subtracting(options.map(\.name.text)).sorted()
    let unknown = options.filter { !subcommand.options.contains($0.name.text) }
    let isScripted = options.contains { $0.name.text.hasPrefix("--cli-input") }
    let isName = isInSentence && words.count == 1
    let absent = isScripted || isName || !unknown.isEmpty ? [] : missing
    return unknown.map { option in
      let near = Suggestion.nearest(to: option.name.text, among: subcommand.options.sorted())
      return fault(
        "'aws iam \(verb.text)' has no option '\(option.name.text)'", at: option.name,
        expected: missing.first ?? near)
    }
      + absent.map {
        fault("'aws iam \(verb.text)' needs the option '\($0)'", at: verb, expected: $0)
      }
      + options.compactMap(valueFault)
  }

  private typealias Option = (name: ShellCommand.Word, value: ShellCommand.Word?)

  private func options(in words: ArraySlice<ShellCommand.Word>) -> [Option] {
    var found: [Option] = []
    for word in words {
      if word.text.hasPrefix("--") {
        let parts = word.text.split(separator: "=", maxSplits: 1).map(String.init)
        let name = ShellCommand.Word(text: parts[0], offset: word.offset)
        let value = parts.dropFirst().first.map {
          ShellCommand.Word(text: $0, offset: word.offset + parts[0].utf8.count + 1)
        }
        found.append((name, value))
      } else if let last = found.last, last.value == nil {
        found[found.count - 1].value = word
      }
    }
    return found
  }

  private func valueFault(_ option: Option) -> Fault? {
    guard let value = option.value, !policies.isEmpty, !isPlaceholder(value.text) else {
      return nil
    }
    switch option.name.text {
    case "--policy-name": return nameFault(value.text, at: value)
    case "--policy-arn": return arnFault(value)
    case "--policy-document": return fileFault(value)
    default: return nil
    }
  }

  private func nameFault(_ name: String, at word: ShellCommand.Word) -> Fault? {
    let names = policies.flatMap { CreationCommand(for: $0).names + [$0.name] }
    guard !names.contains(name), let expected = names.first else { return nil }
    return Fault(
      rule: "name",
      message: "the command names the policy '\(name)' where the model says '\(expected)'",
      offset: word.offset, expected: expected, actual: name)
  }

  private func arnFault(_ word: ShellCommand.Word) -> Fault? {
    let parts = word.text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), parts[2] == "iam",
      parts[5].hasPrefix("policy/")
    else {
      return fault(
        "'\(word.text)' is no ARN of a policy", at: word,
        expected: "arn:aws:iam::ACCOUNT:policy/\(policies[0].name)")
    }
    let name = parts[5].split(separator: "/").last.map(String.init) ?? ""
    return parts[4] == "aws" || isPlaceholder(name) ? nil : nameFault(name, at: word)
  }

  private func fileFault(_ word: ShellCommand.Word) -> Fault? {
    let files = policies.flatMap { policy in
      CreationCommand(for: policy).files + ["\(policy.id).json", "\(policy.id).min.json"]
    }
    let text = word.text
    if text.hasPrefix("{") || text.hasPrefix("http") { return nil }
    guard text.hasPrefix("file://") else {
      return fault(
        "'\(text)' is given as the document itself and not as a file", at: word,
        expected: "file://\(files[0])")
    }
    let name = text.split(separator: "/").last.map(String.init) ?? ""
    if isPlaceholder(name) || (files.contains(name) && isPublished("policies/\(name)")) {
      return nil
    }
    return fault("'\(name)' is none of the downloads", at: word, expected: "file://\(files[0])")
  }

  /// True for what a reader is to replace, or a shell does.
  private func isPlaceholder(_ text: String) -> Bool {
    text.contains { "<>${}[]".contains($0) } || text.contains("...") || text.contains("\u{2026}")
      || (!text.isEmpty && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x5F })
  }

  private func fault(
    _ message: String, at word: ShellCommand.Word, expected: String?
  ) -> Fault {
    Fault(
      rule: "command", message: message, offset: word.offset, expected: expected, actual: word.text)
  }
}
