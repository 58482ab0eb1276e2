internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// The line above a fence of a twin that names the form a policy stands in.
enum FenceLabel {
  /// The labels in a text that name another form than the one below them.
  static func findings(
    in twin: TwinText, of policy: PublishedPolicy, _ context: CheckContext
  ) -> [Finding] {
    guard let action = policy.statements.first?.statement.actions.patterns.first?.text else {
      return []
    }
    return twin.fences.compactMap { fence in
      guard let own = words[fence.info], let label = label(above: fence, in: twin.utf8),
        let named = FormName.named(in: label.text), named.isDisjoint(with: own),
        twin.utf8[fence.content].firstRange(of: action.utf8) != nil
      else { return nil }
      return Finding(
        "policy-copy", at: twin.position(at: label.offset),
        "'\(label.text)' stands over the policy in another form, '\(fence.info)'",
        hint: context.cure(policy.source), expected: own.sorted().joined(separator: ", "),
        actual: label.text,
        about: Subject(
          fact: policy.id + ".json", channel: twin.file, item: "label of \(fence.info)"),
        model: policy.source)
    }
  }

  /// By the language of a fence, the words for the forms that are written in it.
  private static let words = PublishedPolicy.exports.reduce(
    into: ["json": Set(["json", "readable", "compact"])]
  ) { words, form in
    words[form.language, default: []].formUnion(FormName.words[form.rawValue] ?? [])
  }

  /// The line before a fence, empty ones left out, when it ends with a colon.
  private static func label(
    above fence: MarkdownFence, in utf8: [UInt8]
  ) -> (text: String, offset: Int)? {
    let before = utf8[..<fence.start]
    guard let last = before.lastIndex(where: { $0 > 0x20 }), utf8[last] == UInt8(ascii: ":") else {
      return nil
    }
    let start = before[...last].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (FoldedText.fold(String(decoding: utf8[start..<last], as: UTF8.self)), start)
  }
}
