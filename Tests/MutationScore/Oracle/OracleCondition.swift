/// One condition of a statement, and whether a context meets it.
struct OracleCondition: Hashable {
  let name: String
  let key: String
  let values: [String]

  func holds(in context: [String: [String]]) -> Bool {
    var kind = name
    let isForAll = kind.hasPrefix("ForAllValues:")
    let isForAny = kind.hasPrefix("ForAnyValue:")
    if isForAll || isForAny { kind = String(kind.drop { $0 != ":" }.dropFirst()) }
    let found = context[key]
    if kind == "Null" { return values.contains((found == nil) ? "true" : "false") }
    let isIfExists = kind.hasSuffix("IfExists")
    if isIfExists { kind = String(kind.dropLast("IfExists".count)) }
    let isNegated = kind.contains("Not")
    guard let found, !found.isEmpty else {
      return isForAll || isIfExists || (isNegated && !isForAny)
    }
    func passes(_ value: String) -> Bool {
      let isAmong = values.contains { matches(kind.replacing("Not", with: ""), $0, value) }
      return isNegated ? !isAmong : isAmong
    }
    return isForAll ? found.allSatisfy(passes) : found.contains(where: passes)
  }

  private func matches(_ kind: String, _ wanted: String, _ value: String) -> Bool {
    switch kind {
    case "StringEquals": value == wanted
    case "StringEqualsIgnoreCase", "Bool": value.lowercased() == wanted.lowercased()
    case "StringLike", "ArnLike", "ArnEquals": Wildcard.matches(wanted, value)
    case "NumericEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
      "NumericGreaterThanEquals":
      compares(kind, Double(value) ?? 0, Double(wanted) ?? 0)
    case "DateEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
      "DateGreaterThanEquals":
      compares(kind, value, wanted)
    case "IpAddress": Self.holds(wanted, address: value)
    default: false
    }
  }

  private func compares<Value: Comparable>(_ kind: String, _ left: Value, _ right: Value) -> Bool {
    if kind.hasSuffix("LessThan") { return left < right }
    if kind.hasSuffix("LessThanEquals") { return left <= right }
    if kind.hasSuffix("GreaterThan") { return left > right }
    if kind.hasSuffix("GreaterThanEquals") { return left >= right }
    return left == right
  }

  private static func holds(_ range: String, address: String) -> Bool {
    let parts = range.split(separator: "/")
    let bits = parts.count > 1 ? Int(parts[1]) ?? 32 : 32
    let mask: UInt32 = bits == 0 ? 0 : ~0 << UInt32(32 - bits)
    return number(String(parts[0])) & mask == number(address) & mask
  }

  private static func number(_ address: String) -> UInt32 {
    address.split(separator: ".").reduce(0) { $0 << 8 | (UInt32($1) ?? 0) }
  }
}
