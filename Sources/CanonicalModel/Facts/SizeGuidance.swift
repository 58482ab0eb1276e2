internal import IAMPolicy

/// What customers are told about the policy's size: a claim that code can break.
package enum SizeGuidance: Hashable, Sendable {
  /// The whole policy fits one managed policy.
  case fits
  /// It does not, and is published in this many parts that do.
  case split(parts: Int)
  /// It does not, and neither does one of its statements alone.
  case tooLong

  package init(for policy: PublishedPolicy) {
    let parts = policy.document.parts(fitting: policy.quota)
    if parts.contains(where: { !$0.fits(policy.quota) }) {
      self = .tooLong
    } else {
      self = parts.count == 1 ? .fits : .split(parts: parts.count)
    }
  }

  /// The claim as a clause that completes "the policy …".
  package var claim: String {
    switch self {
    case .fits: "fits in one managed policy"
    case .split(let parts):
      "does not fit in one managed policy and is split into \(parts) policies"
    case .tooLong: "does not fit in a managed policy"
    }
  }
}
