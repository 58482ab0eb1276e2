/// A condition operator taken apart: `ForAnyValue:StringNotLikeIfExists`.
struct ConditionOperator {
  /// How a key with several values is tested.
  enum Qualifier: Equatable {
    case none
    case forAllValues
    case forAnyValue
    case other
  }

  /// Which values satisfy it.
  enum Relation: Equatable {
    /// Any of those listed.
    case among
    /// None of those listed.
    case notAmong
    /// Those below one that is listed, or above one.
    case beyond(isUpper: Bool, isInclusive: Bool)
  }

  let qualifier: Qualifier
  let family: ConditionFamily
  let relation: Relation
  let isIfExists: Bool
  /// The whole operator in lower case.
  let folded: String

  init(_ name: String) {
    let folded = ASCIIFolding.lowercased(name)
    let known = ConditionOperatorName(name)
    let colon = folded.firstIndex(of: ":")
    // Of a qualifier that AWS has not, what stands behind it still says how values are read.
    let kind =
      known?.kind
      ?? colon.flatMap { ConditionOperatorName(String(folded[$0...].dropFirst()))?.kind }
    self.folded = folded
    qualifier = known.map { Qualifier($0.qualifier) } ?? (colon == nil ? .none : .other)
    family = kind.map(ConditionFamily.init) ?? .other
    relation = kind.map(Relation.init) ?? .among
    isIfExists = folded.hasSuffix("ifexists")
  }

  /// True when of several values one that a request meets is enough.
  var isMetByOneValue: Bool { relation != .notAmong && qualifier == .none }

  /// True when a request that lacks the key satisfies it.
  ///
  /// AWS: a negated operator is true for a missing key, and so is `ForAllValues`.
  var passesMissing: Bool {
    switch qualifier {
    case .forAllValues: true
    case .forAnyValue: isIfExists
    case .none, .other: isIfExists || relation == .notAmong
    }
  }
}

extension ConditionOperator.Qualifier {
  init(_ qualifier: ConditionOperatorName.Qualifier?) {
    switch qualifier {
    case .forAllValues: self = .forAllValues
    case .forAnyValue: self = .forAnyValue
    case nil: self = .none
    }
  }
}

extension ConditionOperator.Relation {
  init(_ kind: ConditionOperatorKind) {
    switch kind {
    case .numericLessThan, .dateLessThan: self = .beyond(isUpper: true, isInclusive: false)
    case .numericLessThanEquals, .dateLessThanEquals:
      self = .beyond(isUpper: true, isInclusive: true)
    case .numericGreaterThan, .dateGreaterThan: self = .beyond(isUpper: false, isInclusive: false)
    case .numericGreaterThanEquals, .dateGreaterThanEquals:
      self = .beyond(isUpper: false, isInclusive: true)
    default: self = kind.isNegated ? .notAmong : .among
    }
  }
}
