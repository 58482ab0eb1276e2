internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// Holds a page's list of what changed in a policy against the revisions of the model.
struct ChangeListJudge {
  let list: HTMLElement
  let policy: PublishedPolicy
  let page: PublishedPage
  let context: CheckContext

  var findings: [Finding] {
    let items = list.elements.filter { $0.name == "li" && !$0.isHidden }
    let told = items.map(subject)
    let drift = SequenceDrift(expected: policy.changes.map(\.subject), found: told)
    let own = zip(items, told).flatMap { item, subject in
      policy.changes.first { $0.subject == subject }.map { findings(in: item, of: $0) } ?? []
    }
    return drift.items.map { finding(for: $0, among: items) } + own
  }

  /// What the facts of an entry begin with: the first that names a revision tells; empty if none.
  private func subject(of item: HTMLElement) -> String {
    let named = item.all { $0["data-fact"]?.hasPrefix(policy.id + "@") == true && !$0.isHidden }
    let name = named.first?["data-fact"]?.utf8.prefix { $0 != UInt8(ascii: ".") }
    return name.map { String(Substring($0)) } ?? ""
  }

  private func finding(for drift: SequenceDrift.Item, among items: [HTMLElement]) -> Finding {
    let name = drift.expectedIndex.map { policy.revisions[$0].id } ?? ""
    let message =
      switch drift.change {
      case .missing: "the list of changes lacks the revision '\(name)'"
      case .moved: "the revision '\(name)' is not in its place in the list of changes"
      case .edited: "an entry of the list stands for no revision, where '\(name)' belongs"
      case .added: "an entry of the list tells of no revision, or of one twice"
      }
    let place = drift.foundIndex.map { items[$0] } ?? list
    return finding(
      "date", message, at: place.offset,
      of: drift.expectedIndex.map { policy.changes[$0] } ?? policy.changes.first,
      item: "\(drift.change) \(drift.expected ?? drift.actual ?? "")",
      values: (drift.expected, drift.actual))
  }

  private func findings(in item: HTMLElement, of change: PolicyChange) -> [Finding] {
    facts(in: item, of: change) + words(in: item, of: change) + links(in: item, of: change)
  }

  /// An entry binds what is known of its revision, in order, and nothing of another.
  private func facts(in item: HTMLElement, of change: PolicyChange) -> [Finding] {
    let wanted = change.lines.flatMap { $0 }.compactMap { run -> String? in
      if case .value(let fact, _) = run { fact } else { nil }
    }
    let bound = item.all { $0["data-fact"] != nil && !$0.isHidden }
    let found = bound.map { $0["data-fact"] ?? "" }
    return SequenceDrift(expected: wanted, found: found).items.map { drift in
      let fact = drift.expected ?? drift.actual ?? ""
      let place = drift.foundIndex.map { bound[$0] } ?? item
      let message =
        switch drift.change {
        case .missing: "lacks '\(fact)'"
        case .moved: "has '\(fact)' in another place"
        case .edited: "shows '\(drift.actual ?? "")' in place of '\(fact)'"
        case .added: "shows '\(fact)', which is not of it"
        }
      return finding(
        context.facts[fact]?.rule ?? "date",
        "the entry of the revision '\(change.revision.id)' \(message)", at: place.offset,
        of: change, item: fact, values: (drift.expected, drift.actual))
    }
  }

  /// Between its facts an entry has the model's words, and no others.
  private func words(in item: HTMLElement, of change: PolicyChange) -> [Finding] {
    let runs = change.lines.flatMap { $0 }.compactMap { run -> String? in
      if case .value = run { nil } else { run.text }
    }
    let wanted = FoldedText.fold(runs.joined(separator: " ")).split(separator: " ").map(String.init)
    let text = PublishedText(proseOf: item, source: page.source.utf8) { $0["data-fact"] != nil }
    let found = text.utf8.split { $0 <= 0x20 || $0 == TextCollector.barrier }
    let shared = zip(wanted, found).prefix { $0.utf8.elementsEqual($1) }.count
    guard shared < max(wanted.count, found.count) else { return [] }
    let place =
      shared < found.count ? text.sourceOffset(at: found[shared].startIndex) : item.offset
    let expected = shared < wanted.count ? wanted[shared...].joined(separator: " ") : nil
    let actual =
      shared < found.count
      ? found[shared...].map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") : nil
    let message = actual.map { "says '\(ProseBlock.excerpt(of: $0))'" } ?? "does not say all"
    return [
      finding(
        rule(of: expected, actual),
        "the entry of the revision '\(change.revision.id)' \(message)"
          + (expected.map { " where the model says '\(ProseBlock.excerpt(of: $0))'" } ?? ""),
        at: place, of: change, item: "words", values: (expected, actual))
    ]
  }

  private static let namesOfRevisions: Set = ["Revision", "revision"]

  /// What words that are not the model's are about, by those that are due.
  private func rule(of expected: String?, _ actual: String?) -> RuleID {
    let words = Set(
      [expected, actual].compactMap { $0?.split(separator: " ").first }.map { String($0) })
    if words.allSatisfy({ $0.hasPrefix("SHA-") }) { return "checksum" }
    if !words.isDisjoint(with: Self.namesOfRevisions)
      || words.contains(where: { policy.revisions.map(\.id).contains($0) })
    {
      return "date"
    }
    return "access-claim"
  }

  private func links(in item: HTMLElement, of change: PolicyChange) -> [Finding] {
    let links = item.all { $0.name == "a" && !$0.isHidden }.compactMap { $0.attribute("href") }
    return links.filter { context.leadsAstray($0, from: page, to: change.file) }.map { link in
      finding(
        "date",
        "the entry of the revision '\(change.revision.id)' links to '\(link.value)' and not to "
          + "'\(change.file)'", at: link.offset, of: change, item: "link",
        values: (change.file, context.destination(of: link, on: page)))
    }
  }

  private func finding(
    _ rule: RuleID, _ message: String, at offset: Int, of change: PolicyChange?, item: String,
    values: (String?, String?)
  ) -> Finding {
    let source = change?.revision.source ?? policy.source
    return Finding(
      rule, at: page.position(at: offset), message, hint: context.cure(source),
      expected: values.0, actual: values.1,
      about: Subject(fact: policy.id + ".changes", channel: page.name, item: item), model: source)
  }
}
