/// Reads a condition block: operators, within them keys, within them values.
struct ConditionReader {
  private(set) var conditions: [Condition] = []
  private(set) var places: [TextPlace] = []
  private(set) var problems: [TextProblem] = []

  mutating func read(_ block: JSONNode) {
    guard case .object(let operators) = block.value else {
      report("'Condition' is \(block.kind), not an object", at: block.start)
      return
    }
    for entry in operators {
      guard case .object(let keys) = entry.value.value else {
        report("'\(entry.key)' is \(entry.value.kind), not an object", at: entry.value.start)
        continue
      }
      var seen: [String: String] = [:]
      for key in keys {
        if let other = seen.updateValue(key.key, forKey: ASCIIFolding.lowercased(key.key)),
          !other.utf8.elementsEqual(key.key.utf8)
        {
          problems.append(
            TextProblem(
              .grammar, "the condition keys '\(other)' and '\(key.key)' differ in case only",
              hint: "AWS takes them for one key: keep one", at: key.keyPlace))
        }
        let values = StringList(key.value, named: key.key, scalars: true)
        problems += values.problems
        conditions.append(Condition(entry.key, key.key, values.values))
        places.append(key.keyPlace)
      }
    }
  }

  private mutating func report(_ message: String, at place: TextPlace) {
    problems.append(
      TextProblem(
        .grammar, message, hint: "write { \"StringEquals\": { \"aws:…\": \"value\" } }", at: place))
  }
}
