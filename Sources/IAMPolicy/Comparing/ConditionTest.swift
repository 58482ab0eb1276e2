/// A condition in the form comparisons are made on: names folded, qualifier and suffix apart.
struct ConditionTest: Hashable {
  /// `forallvalues`, `foranyvalue`, or empty.
  let qualifier: String
  /// The operator without qualifier and suffix, in lower case.
  let name: String
  /// True when a missing key satisfies it.
  let isIfExists: Bool
  /// The key in lower case.
  let key: String
  let values: Set<String>

  init(_ condition: Condition) {
    var name = ASCIIFolding.lowercased(condition.name)
    if let colon = name.firstIndex(of: ":") {
      qualifier = String(name[..<colon])
      name = String(name[name.index(after: colon)...])
    } else {
      qualifier = ""
    }
    isIfExists = name.hasSuffix("ifexists")
    if isIfExists { name.removeLast("ifexists".count) }
    // AWS documents the two as the same test.
    self.name = name == "arnequals" ? "arnlike" : name == "arnnotequals" ? "arnnotlike" : name
    key = ASCIIFolding.lowercased(condition.key)
    values = Set(
      name.hasSuffix("ignorecase")
        ? condition.values.map(ASCIIFolding.lowercased) : condition.values)
  }

  /// Tells whether every request that passes this test passes the other one.
  func implies(_ other: ConditionTest) -> Bool {
    guard key == other.key, qualifier == other.qualifier, !isIfExists || other.isIfExists else {
      return false
    }
    if name == other.name {
      if isNegated { return other.values.isSubset(of: values) }
      return name.hasSuffix("like") ? isMatched(by: other) : values.isSubset(of: other.values)
    }
    switch (name, other.name) {
    case ("stringequals", "stringlike"): return isMatched(by: other)
    case ("stringlike", "stringequals"):
      return !values.contains { Glob($0).hasWildcards } && values.isSubset(of: other.values)
    case ("stringequals", "stringequalsignorecase"):
      return Set(values.map(ASCIIFolding.lowercased)).isSubset(of: other.values)
    default: return false
    }
  }

  private var isNegated: Bool { name.contains("not") }

  private func isMatched(by other: ConditionTest) -> Bool {
    let patterns = other.values.map(Glob.init)
    return values.allSatisfy { value in
      let glob = Glob(value)
      return patterns.contains { $0.includes(glob) }
    }
  }
}
