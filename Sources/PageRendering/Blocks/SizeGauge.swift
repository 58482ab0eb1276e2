internal import CanonicalModel

/// How much of its quota a policy takes, and each statement of that: as a bar and in words.
struct SizeGauge {
  let policy: PublishedPolicy
  let facts: FactTable

  private static let height = 64

  func html(ids: inout IDRegistry) -> String {
    let size = "\(policy.id).size"
    let text = ids.unique("\(policy.id)-gauge")
    let quota = facts["\(size).quota"]?.value.number ?? 0
    return """
      <figcaption class="gauge">
      <svg class="gauge-bar" viewBox="0 0 \(quota) \(Self.height)" preserveAspectRatio="none" \
      role="img" aria-labelledby="\(HTMLText.attribute(text))">\
      \(bar("gauge-quota", "\(size).quota"))\(bar("gauge-counted", "\(size).counted"))\
      \(sizes.bars(height: Self.height))</svg>
      <p class="gauge-text" id="\(HTMLText.attribute(text))">\(comparison) \
      White space is not counted; the readable layout has \
      \(facts.markup("\(size).readable")) characters in all.</p>
      \(sizes.fold)
      </figcaption>
      """
  }

  /// The gauge as a page's Markdown twin says it.
  var markdown: String { sizes.markdown }

  private var sizes: StatementSizes { StatementSizes(policy: policy) }

  private var comparison: String {
    let size = "\(policy.id).size"
    let counted = facts.markup("\(size).counted")
    let quota = facts.markup("\(size).quota")
    let headroom = facts["\(size).headroom"]?.value.number ?? 0
    guard headroom >= 0 else { return "\(counted) characters, where \(quota) are allowed." }
    return "\(counted) of \(quota) characters, \(facts.markup("\(size).headroom")) to spare."
  }

  private func bar(_ name: String, _ fact: String) -> String {
    let width = facts[fact]?.value.number ?? 0
    return "<rect class=\"\(name)\" width=\"\(width)\" height=\"\(Self.height)\""
      + " data-fact-width=\"\(HTMLText.attribute(fact))\"/>"
  }
}
