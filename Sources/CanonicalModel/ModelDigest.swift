internal import Digests
internal import IAMPolicy

extension Product {
  /// A digest of everything the model says: two sites with the same one tell the same story.
  package var digest: String {
    var lines = [name]
    for policy in policies {
      lines += [policy.id, policy.name, policy.description, String(policy.quota.value)]
      lines.append(PolicyWriter(layout: .compact).text(of: policy.document))
      lines += policy.statements.map(\.purpose)
      lines += policy.revisions.flatMap { [$0.id, $0.day, $0.reason, $0.digest] }
    }
    for trail in trails {
      lines += [trail.id] + trail.crumbs.flatMap { [$0.label, $0.page] }
    }
    for procedure in procedures {
      lines += [procedure.id, procedure.title] + procedure.steps.map(\.text)
    }
    for page in pages {
      lines += [page.page, page.trail ?? ""] + page.facts
    }
    lines += Quota.all.map { "\($0.name) \($0.value) \($0.asOf)" }
    return SHA256.hex(of: Array(lines.joined(separator: "\u{0}").utf8))
  }
}
