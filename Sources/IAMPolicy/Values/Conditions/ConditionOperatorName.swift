/// The name of a condition operator taken apart: `ForAnyValue:StringLikeIfExists`.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>
public struct ConditionOperatorName: Hashable, Sendable {
  /// How a key with several values is tested.
  public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    /// All values of the request must pass; none at all does too.
    case forAllValues = "ForAllValues"
    /// One value of the request must pass.
    case forAnyValue = "ForAnyValue"
  }

  /// The qualifier, if it has one.
  public let qualifier: Qualifier?
  /// The operator itself.
  public let kind: ConditionOperatorKind
  /// True with the suffix `IfExists`: a request without the key passes.
  public let isIfExists: Bool

  /// Takes a name apart in any letter case; nil when AWS has no such operator.
  ///
  /// `NullIfExists` is taken apart too, though AWS refuses it: a lint rule says so.
  public init?(_ name: String) {
    var rest = ASCIIFolding.lowercased(name)[...]
    var qualifier: Qualifier?
    if let colon = rest.firstIndex(of: ":") {
      guard let known = Self.qualifiers[String(rest[..<colon])] else { return nil }
      qualifier = known
      rest = rest[rest.index(after: colon)...]
    }
    let suffix = "ifexists"
    let isIfExists = rest.hasSuffix(suffix)
    if isIfExists { rest = rest.dropLast(suffix.utf8.count) }
    guard let kind = Self.kinds[String(rest)] else { return nil }
    self.qualifier = qualifier
    self.kind = kind
    self.isIfExists = isIfExists
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: ConditionOperatorKind.allCases.map {
      (ASCIIFolding.lowercased($0.rawValue), $0)
    })

  private static let qualifiers = Dictionary(
    uniqueKeysWithValues: Qualifier.allCases.map { (ASCIIFolding.lowercased($0.rawValue), $0) })
}

extension ConditionOperatorName: CustomStringConvertible {
  /// The name as AWS spells it.
  public var description: String {
    (qualifier.map { $0.rawValue + ":" } ?? "") + kind.rawValue + (isIfExists ? "IfExists" : "")
  }
}
