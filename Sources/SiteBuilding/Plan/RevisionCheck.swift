internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// Holds the policies against the revisions that are kept of them before anything is written.
///
/// Nobody changes a policy without a word on when and why: the newest revision must be the policy.
struct RevisionCheck {
  let product: Product

  var findings: [Finding] { product.policies.flatMap(findings) }

  private func findings(of policy: PublishedPolicy) -> [Finding] {
    let revisions = policy.revisions
    let order = zip(revisions, revisions.dropFirst()).compactMap { newer, older in
      disorder(newer, before: older, of: policy)
    }
    let own = revisions.enumerated().flatMap { index, revision in
      let isRepeated = revisions[..<index].contains { $0.id == revision.id }
      return faults(in: revision, isRepeated: isRepeated, of: policy)
    }
    return own + order + (own.isEmpty ? divergence(of: policy) : [])
  }

  private func divergence(of policy: PublishedPolicy) -> [Finding] {
    guard let newest = policy.revisions.first else { return [] }
    let layout = PolicyWriter(layout: .compact)
    let isSame = layout.text(of: policy.document).utf8
      .elementsEqual(layout.text(of: newest.document).utf8)
    if isSame { return [] }
    let comparison = PolicyComparison(of: policy.document, with: newest.document)
    return [
      finding(
        "the policy '\(policy.id)' is not its newest revision '\(newest.id)': "
          + comparison.summary, newest, of: policy, item: "newest",
        hint: "add a revision with the policy as it is now, a date and a reason")
    ]
  }

  private func faults(
    in revision: PolicyRevision, isRepeated: Bool, of policy: PublishedPolicy
  ) -> [Finding] {
    var faults: [(message: String, hint: String)] = []
    let name = "the revision '\(revision.id)'"
    if isRepeated { faults.append(("\(name) is there twice", "give each revision its own name")) }
    if !Self.isName(revision.id) {
      faults.append(
        ("'\(revision.id)' cannot name a revision", "use letters, digits and hyphens"))
    }
    if CalendarDay(revision.day) == nil {
      faults.append(
        ("\(name) is dated '\(revision.day)', which is no day", "write it as '2026-02-28'"))
    }
    if revision.reason.isEmpty || revision.reason.utf8.contains(where: { $0 < 0x20 }) {
      faults.append(("\(name) gives no reason in one line", "say in a sentence why it was made"))
    }
    if let problem = revision.reading.problems.first {
      let place = "line \(problem.place.line), column \(problem.place.column)"
      faults.append(
        ("the document of \(name) is no policy, at \(place): \(problem.message)", problem.hint))
    }
    return faults.map { finding($0.message, revision, of: policy, item: $0.hint, hint: $0.hint) }
  }

  private func disorder(
    _ newer: PolicyRevision, before older: PolicyRevision, of policy: PublishedPolicy
  ) -> Finding? {
    guard let day = CalendarDay(newer.day), let before = CalendarDay(older.day), day < before
    else { return nil }
    return finding(
      "the revision '\(newer.id)' stands before '\(older.id)' and is older", newer, of: policy,
      item: "order", hint: "put the newest revision first")
  }

  private func finding(
    _ message: String, _ revision: PolicyRevision, of policy: PublishedPolicy, item: String,
    hint: String
  ) -> Finding {
    Finding(
      "date", at: revision.source, message, hint: hint,
      about: Subject(fact: policy.id + ".changes", channel: "model", item: item),
      model: revision.source)
  }

  private static func isName(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D
      }
  }
}
