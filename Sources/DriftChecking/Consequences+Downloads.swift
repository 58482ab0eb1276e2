internal import Diagnostics

/// What follows when a download says something else than the model.
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
}
