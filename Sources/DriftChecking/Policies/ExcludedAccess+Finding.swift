internal import CanonicalModel
internal import Diagnostics

extension ExcludedAccess {
  /// That something else is allowed beside all that a page says is.
  func finding(
    against claim: AllowanceClaim, in channel: ProseChannel, of policy: PublishedPolicy,
    _ source: SourcePosition, _ context: CheckContext
  ) -> Finding? {
    guard let first = claim.named.first else { return nil }
    let written = claim.named.map { "'\($0.written)'" }.joined(separator: " and ")
    let more = others > 0 ? ", and \(others) more" : ""
    let said = (claim.named.count > 1 ? "are " : "is ") + (isService ? "reached" : "allowed")
    let subject = claim.sid.map { "the statement '\($0)'" } ?? "the policy"
    return Finding(
      isService ? "services" : "access-claim", at: channel.position(first.offset),
      "the page says that only \(written) \(said) where \(subject) "
        + "\(isService ? "reaches" : "allows") '\(name)' too\(more)",
      hint: context.cure(source), expected: name, actual: "only \(written)",
      about: channel.subject(of: policy.id + ".actions", "only \(first.written)"), model: source)
  }
}
