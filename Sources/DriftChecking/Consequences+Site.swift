internal import Diagnostics

/// What follows when the whole site is of something else than the model, or its list cannot be read.
extension Consequences {
  /// A site of another model says so by what it gets wrong, where that is anything.
  static let otherModel = Cause(
    rules: Set(CheckRegistry.rules.map(\.id)), effects: ["revision-skew"]
  ) { cause, finding in
    finding.subject.item == RevisionCheck.site && cause.severity == .error
      && cause.subject.item != RevisionCheck.site
  }

  /// Of a manifest that cannot be read no bytes are known.
  static let cutManifest = Cause(rules: ["missing-page"], effects: ["policy-bytes"]) {
    cause, finding in
    cause.subject.channel == finding.subject.channel
  }
}
