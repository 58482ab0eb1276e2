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
    folded = ASCIIFolding.lowercased(name)
    var rest = folded[...]
    if let colon = rest.firstIndex(of: ":") {
      qualifier =
        switch rest[..<colon] {
        case "forallvalues": .forAllValues
        case "foranyvalue": .forAnyValue
        default: .other
        }
      rest = rest[rest.index(after: colon)...]
    } else {
      qualifier = .none
    }
    isIfExists = rest.hasSuffix("ifexists")
    if isIfExists { rest = rest.dropLast("ifexists".count) }
    (family, relation) = Self.known[String(rest)] ?? (.other, .among)
  }

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

  private static let known: [String: (ConditionFamily, Relation)] = {
    let text = ConditionFamily.string(hasWildcards: false, foldsCase: false)
    let anyCase = ConditionFamily.string(hasWildcards: false, foldsCase: true)
    let pattern = ConditionFamily.string(hasWildcards: true, foldsCase: false)
    var known: [String: (ConditionFamily, Relation)] = [
      "stringequals": (text, .among), "stringnotequals": (text, .notAmong),
      "stringequalsignorecase": (anyCase, .among),
      "stringnotequalsignorecase": (anyCase, .notAmong),
      "stringlike": (pattern, .among), "stringnotlike": (pattern, .notAmong),
      "arnequals": (.arn, .among), "arnlike": (.arn, .among),
      "arnnotequals": (.arn, .notAmong), "arnnotlike": (.arn, .notAmong),
      "bool": (.truth, .among), "binaryequals": (.binary, .among), "null": (.absence, .among),
      "ipaddress": (.address, .among), "notipaddress": (.address, .notAmong),
    ]
    for (name, family) in [("numeric", ConditionFamily.number), ("date", .date)] {
      known[name + "equals"] = (family, .among)
      known[name + "notequals"] = (family, .notAmong)
      known[name + "lessthan"] = (family, .beyond(isUpper: true, isInclusive: false))
      known[name + "lessthanequals"] = (family, .beyond(isUpper: true, isInclusive: true))
      known[name + "greaterthan"] = (family, .beyond(isUpper: false, isInclusive: false))
      known[name + "greaterthanequals"] = (family, .beyond(isUpper: false, isInclusive: true))
    }
    return known
  }()
}
