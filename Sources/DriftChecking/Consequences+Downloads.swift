internal import Diagnostics

/// What follows when a download, or the whole site, is of something else than the model.
extension Consequences {
  /// A digest that is right of the model's file is wrong of another one in its place.
  static let otherDownload = Cause(
    rules: [
      "policy-copy", "policy-syntax", "policy-character", "policy-grammar", "policy-split",
      "policy-transport", "size-number", "stale-cache",
    ],
    effects: ["checksum"]
  ) { cause, finding in
    cause.subject.channel == finding.subject.item
  }

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
