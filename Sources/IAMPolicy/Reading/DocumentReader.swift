/// Reads the elements of a policy document from JSON values.
struct DocumentReader {
  private(set) var document: PolicyDocument?
  private(set) var places: [StatementPlaces] = []
  private(set) var statementList: TextPlace?
  private(set) var problems: [TextProblem] = []

  mutating func read(_ root: JSONNode) {
    guard case .object(let members) = root.value else {
      problems.append(
        TextProblem(
          .grammar, "a policy is an object, not \(root.kind)",
          hint: "begin it with '{' and put 'Version' and 'Statement' into it", at: root.start))
      return
    }
    checkKeys(of: members)
    let version = readVersion(root)
    guard let list = root["Statement"] else {
      problems.append(
        TextProblem(
          .grammar, "the policy has no 'Statement'", hint: "add at least one statement",
          at: root.start))
      return
    }
    statementList = list.start
    var statements: [Statement] = []
    for node in items(of: list) {
      var reader = StatementReader(node)
      if let statement = reader.read() {
        statements.append(statement)
        places.append(reader.places)
      }
      problems += reader.problems
    }
    checkSids(of: statements)
    document = PolicyDocument(version: version, statements: statements)
  }

  private mutating func items(of list: JSONNode) -> [JSONNode] {
    switch list.value {
    case .object: return [list]
    case .array(let items) where !items.isEmpty: return items
    case .array:
      problems.append(
        TextProblem(
          .grammar, "'Statement' is empty", hint: "add at least one statement", at: list.start))
      return []
    case .null, .bool, .number, .string:
      problems.append(
        TextProblem(
          .grammar, "'Statement' is \(list.kind), not a list of statements",
          hint: "write [ { … } ]", at: list.start))
      return []
    }
  }

  private mutating func checkKeys(of members: [JSONNode.Member]) {
    for member in members where !["Version", "Statement"].contains(member.key) {
      let isId = member.key == "Id"
      problems.append(
        TextProblem(
          .grammar,
          isId
            ? "'Id' stands in an identity policy"
            : "'\(member.key)' is no element of a policy",
          hint: isId
            ? "remove it: only policies attached to resources have one"
            : "elements are Version and Statement", at: member.keyPlace))
    }
  }

  private mutating func readVersion(_ root: JSONNode) -> PolicyVersion? {
    let hint = "write \"Version\": \"2012-10-17\""
    guard let node = root["Version"] else {
      problems.append(
        TextProblem(.grammar, "the policy has no 'Version'", hint: hint, at: root.start))
      return nil
    }
    guard case .string(let text) = node.value, let version = PolicyVersion(rawValue: text) else {
      problems.append(
        TextProblem(.grammar, "'Version' is none that AWS knows", hint: hint, at: node.start))
      return nil
    }
    if version != .v2012 {
      problems.append(
        TextProblem(
          .grammar, "'Version' is '\(text)', in which policy variables are plain text",
          hint: hint, at: node.start))
    }
    return version
  }

  private mutating func checkSids(of statements: [Statement]) {
    var seen: Set<[UInt8]> = []
    for (statement, place) in zip(statements, places) {
      guard let sid = statement.sid, let at = place.sid, !sid.isEmpty else { continue }
      if !seen.insert(Array(sid.utf8)).inserted {
        problems.append(
          TextProblem(
            .grammar, "the Sid '\(sid)' stands twice", hint: "give each statement its own", at: at))
      }
    }
  }
}
