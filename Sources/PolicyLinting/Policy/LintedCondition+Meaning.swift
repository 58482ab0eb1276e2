internal import IAMPolicy

extension LintedCondition {
  /// True when no request without the key meets it.
  var needsKey: Bool {
    guard let name else { return false }
    return !name.isIfExists && name.qualifier != .forAllValues && name.kind != .null
      && (!name.kind.isNegated || name.qualifier == .forAnyValue)
  }
}
