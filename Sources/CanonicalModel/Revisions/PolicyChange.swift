package import IAMPolicy

/// A revision beside the one before it: an entry of a policy's list of changes.
package struct PolicyChange: Sendable {
  /// A piece of a line: words, a value bound to its fact, or the link to the document.
  package enum Run: Sendable {
    case words(String)
    /// A value, by what follows the revision in its fact's name, bound to that fact.
    case value(fact: String, text: String)
    case link(String)
  }

  package let revision: PolicyRevision
  /// The revision before it; nil for the oldest that is kept.
  package let previous: PolicyRevision?
  /// The difference in a line; nil for the oldest that is kept.
  package let summary: String?
  /// The actions that differ, by what became of them.
  package let groups: [ActionChanges]
  /// What facts of the revision begin with: `audit-trail@2026-11`.
  package let subject: String
  /// The file that publishes its document, below the site folder.
  package let file: String
  private let policy: String

  /// Every entry of a policy's list, the newest first.
  package static func all(of id: String, _ revisions: [PolicyRevision]) -> [PolicyChange] {
    revisions.indices.map { index in
      let older = index + 1 < revisions.count ? revisions[index + 1] : nil
      return PolicyChange(revisions[index], after: older, of: id, isNewest: index == 0)
    }
  }

  private init(
    _ revision: PolicyRevision, after previous: PolicyRevision?, of policy: String, isNewest: Bool
  ) {
    self.revision = revision
    self.previous = previous
    self.policy = policy
    subject = "\(policy)@\(revision.id)"
    file = "policies/\(isNewest ? policy : subject).json"
    let difference = previous.map { previous in
      PolicyDifferenceSummary(
        of: PolicyComparison(of: revision.document, with: previous.document))
    }
    groups = difference?.groups ?? []
    // What names no action is a sentence, and begins like one.
    summary = difference.map { difference in
      let text = difference.text
      return difference.groups.isEmpty ? text.prefix(1).uppercased() + text.dropFirst() : text
    }
  }

  /// What is known of the revision, by what follows its name in a fact's.
  package var values: [(property: String, value: FactValue)] {
    var values: [(String, FactValue)] = [
      ("revision", .version(revision.id)), ("day", .date(revision.day)),
      ("reason", .claim(revision.reason)), ("digest", .digest(revision.digest)),
    ]
    if let summary { values.append(("difference", .claim(summary))) }
    if !groups.isEmpty { values.append(("details", .claim(details))) }
    return values
  }

  /// The lines of the entry, as pages show them.
  package var lines: [[Run]] {
    var lines = [
      [value("day", revision.day), .words(", revision "), value("revision", revision.id)],
      [value("reason", revision.reason)],
    ]
    if let summary { lines.append([value("difference", summary)]) }
    if !groups.isEmpty { lines.append([value("details", details)]) }
    lines.append(
      size + [.words(" characters as AWS counts them. "), .link("Revision \(revision.id) as JSON")])
    lines.append([.words("SHA-256 "), value("digest", revision.digest)])
    return lines
  }

  /// Every action that differs, in sentences.
  private var details: String { groups.map(\.sentence).joined(separator: " ") }

  private var size: [Run] {
    let own = Run.value(fact: "\(subject).size.counted", text: Self.size(of: revision))
    guard let previous else { return [own] }
    let before = Run.value(
      fact: "\(policy)@\(previous.id).size.counted", text: Self.size(of: previous))
    return [before, .words(" → "), own]
  }

  private func value(_ property: String, _ text: String) -> Run {
    .value(fact: "\(subject).\(property)", text: text)
  }

  private static func size(of revision: PolicyRevision) -> String {
    FactValue.size(PolicySize(of: revision.document, layout: .compact).counted).summary
  }
}

extension PolicyChange.Run {
  /// The words a reader sees.
  package var text: String {
    switch self {
    case .words(let text), .value(_, let text), .link(let text): text
    }
  }
}

extension ActionChanges {
  /// The actions in a sentence, such as `Added: s3:GetObject, s3:PutObject.`.
  package var sentence: String {
    "\(lead) \(actions.joined(separator: ", "))."
  }

  /// How the sentence begins, such as `Added:`.
  package var lead: String { word.prefix(1).uppercased() + word.dropFirst() + ":" }
}
