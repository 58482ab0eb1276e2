/// Reads a condition block: operators, within them keys, within them values.
struct ConditionReader {
  private(set) var conditions: [Condition] = []
  private(set) var places: [ConditionPlaces] = []
  private(set) var problems: [TextProblem] = []

  /// True when the whole block could be read.
  var isWhole: Bool { problems.isEmpty }

  mutating func read(_ block: JSONNode) {
    guard case .object(let operators) = block.value else {
      report(
        "'Condition' is \(block.kind), not an object",
        hint: "write { \"StringEquals\": { \"aws:…\": \"value\" } }", at: block.start)
      return
    }
    checkLetterCase(of: operators, "condition operators")
    for entry in operators { readKeys(of: entry) }
  }

  private mutating func readKeys(of entry: JSONNode.Member) {
    let name = MessageText.quoted(entry.key)
    guard case .object(let keys) = entry.value.value else {
      report(
        "\(name) is \(entry.value.kind), not an object",
        hint: "write \(name.dropFirst().dropLast()) as { \"aws:…\": \"value\" }",
        at: entry.value.start)
      return
    }
    checkLetterCase(of: keys, "condition keys")
    for key in keys {
      let values = StringListReader(key.value, named: key.key, takesScalars: true)
      problems += values.problems
      conditions.append(Condition(entry.key, key.key, values.values))
      places.append(
        ConditionPlaces(name: entry.keyPlace, key: key.keyPlace, values: values.places))
    }
  }

  /// AWS takes names that differ in letter case only for one name.
  private mutating func checkLetterCase(of members: [JSONNode.Member], _ what: String) {
    var seen: [[UInt8]: String] = [:]
    for member in members {
      let folded = Array(ASCIIFolding.lowercased(member.key).utf8)
      if let other = seen[folded], !other.utf8.elementsEqual(member.key.utf8) {
        report(
          "the \(what) \(MessageText.quoted(other)) and \(MessageText.quoted(member.key)) "
            + "differ in letter case only",
          hint: "AWS takes them for one: keep one", at: member.keyPlace)
      }
      seen[folded] = member.key
    }
  }

  private mutating func report(_ message: String, hint: String, at place: TextPlace) {
    problems.append(TextProblem(.grammar, message, hint: hint, at: place))
  }
}
