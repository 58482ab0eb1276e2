internal import CanonicalModel
internal import IAMPolicy

/// A part of a quota, which percentages tell.
struct QuotaShare {
  let part: Int
  let whole: Int

  /// The share in percent, with one digit behind the point.
  var text: String {
    let tenths = (part * 2_000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// Tells whether what a text says is true of it.
  func holds(_ qualifier: Qualifier, beside mention: NumberMention) -> Bool {
    let quantity = mention.quantity
    // All is told in parts of a hundred thousand, and nothing is divided before the end.
    let (actual, stated) = (part * 100_000, quantity.thousandths * whole)
    let isWhole = quantity.precision > 1_000 && mention.qualifier == nil
    let precision = (isWhole ? 1_000 : quantity.precision) * whole
    let reach = max(precision, stated / 10)
    return qualifier.holds(
      for: actual, beside: stated, within: reach,
      isAbout: 2 * abs(actual - stated) <= precision)
  }

  /// How far a text is from it.
  func distance(to mention: NumberMention) -> Int {
    abs(part * 100_000 - mention.quantity.thousandths * whole)
  }
}

extension PolicyFigures {
  /// What counts of the first policy against its quota; nil without a policy.
  var counted: Int? {
    policies.first.map { PolicySize(of: $0.document, layout: .compact).counted }
  }

  /// One layout of the first policy, measured by the other.
  func share(of layout: StatedRatio.Layout) -> QuotaShare? {
    guard let policy = policies.first else { return nil }
    let readable = PolicySize(of: policy.document, layout: .readable).characters
    let compact = PolicySize(of: policy.document, layout: .compact).characters
    return layout == .readable
      ? QuotaShare(part: readable, whole: compact) : QuotaShare(part: compact, whole: readable)
  }

  /// The shares a percentage in a role can be.
  func shares(for role: SizeRole?) -> [QuotaShare]? {
    guard let counted, let quota = policies.first?.quota.value, quota > 0 else { return nil }
    let used = QuotaShare(part: counted, whole: quota)
    let left = QuotaShare(part: max(0, quota - counted), whole: quota)
    switch role {
    case .counted: return [used]
    case .headroom: return [left]
    case .savings:
      guard let policy = policies.first else { return nil }
      let readable = PolicySize(of: policy.document, layout: .readable).characters
      let merged = PolicyMerge(of: policy.document).after.counted
      return [
        QuotaShare(part: readable - counted, whole: readable),
        QuotaShare(part: counted - merged, whole: counted),
      ]
    case .quota, .readable, nil: return [used, left]
    }
  }
}
