/// Reads the elements of a policy document from JSON values.
struct DocumentReader {
  private(set) var document: PolicyDocument?
  /// True when the document leaves out something that the text says.
  private(set) var isPartial = false
  private(set) var places: PolicyPlaces
  private(set) var problems: [TextProblem] = []

  private let type: PolicyType
  private let names: ElementNames

  init(at start: TextPlace, type: PolicyType) {
    places = PolicyPlaces(document: start)
    self.type = type
    names = ElementNames(for: type)
  }

  mutating func read(_ root: JSONNode) {
    guard case .object(let members) = root.value else {
      report(
        "a policy is an object, not \(root.kind)",
        hint: root.holdsDocumentAsText
          ? JSONNode.textHint : "begin it with '{' and put 'Version' and 'Statement' into it",
        at: root.start)
      return
    }
    problems += names.problems(in: members, of: "a policy", known: names.ofPolicy)
    isPartial = !problems.isEmpty
    let version = readVersion(root)
    let id = readID(root)
    guard let list = root["Statement"] else {
      reportMissing("Statement", in: root, example: "[ { … } ]")
      return
    }
    places.statementList = list.start
    guard let items = items(of: list) else { return }
    document = readStatements(items).map {
      PolicyDocument(version: version, id: id, statements: $0)
    }
  }

  /// The statements; nil when one could not be read.
  private mutating func readStatements(_ items: [JSONNode]) -> [Statement]? {
    var statements: [Statement] = []
    for node in items {
      var reader = StatementReader(node, type: type)
      if let statement = reader.read() { statements.append(statement) }
      places.statements.append(reader.places)
      problems += reader.problems
      isPartial = isPartial || reader.isPartial
    }
    checkSids(of: items)
    return statements.count == items.count ? statements : nil
  }

  /// Reads a statement that stands by itself as the only one of a document.
  mutating func readStatement(_ root: JSONNode) {
    document = readStatements([root]).map { PolicyDocument(statements: $0) }
  }

  private mutating func items(of list: JSONNode) -> [JSONNode]? {
    switch list.value {
    case .object: return [list]
    case .array(let items):
      if items.isEmpty {
        report("'Statement' is empty", hint: "add at least one statement", at: list.start)
      }
      return items
    case .null, .bool, .number, .string:
      report(
        "'Statement' is \(list.kind), not a list of statements", hint: "write [ { … } ]",
        at: list.start)
      return nil
    }
  }

  private mutating func readVersion(_ root: JSONNode) -> PolicyVersion? {
    guard let node = root["Version"] else {
      reportMissing("Version", in: root, example: "\"2012-10-17\"")
      return nil
    }
    places.version = node.start
    let hint = "write \"Version\": \"2012-10-17\""
    guard case .string(let text) = node.value else {
      isPartial = true
      report("'Version' is \(node.kind), not a string", hint: hint, at: node.start)
      return nil
    }
    guard let version = PolicyVersion(rawValue: text) else {
      isPartial = true
      report(
        "the version \(MessageText.quoted(text)) is none that AWS knows", hint: hint,
        at: node.start)
      return nil
    }
    if version == .v2008 {
      report(
        "the version is '2008-10-17', in which policy variables are plain text", hint: hint,
        at: node.start)
    }
    return version
  }

  private mutating func readID(_ root: JSONNode) -> String? {
    guard names.ofPolicy.contains("Id"), let node = root["Id"] else { return nil }
    places.id = node.start
    if case .string(let text) = node.value { return text }
    isPartial = true
    report("'Id' is \(node.kind), not a string", hint: "write it in quotes", at: node.start)
    return nil
  }

  /// A Sid is unique within its policy, also against a statement that could not be read.
  private mutating func checkSids(of items: [JSONNode]) {
    var lines: [[UInt8]: Int] = [:]
    for item in items {
      guard let node = item["Sid"], case .string(let sid) = node.value, !sid.isEmpty else {
        continue
      }
      if let line = lines[Array(sid.utf8)] {
        report(
          "the Sid \(MessageText.quoted(sid)) stands twice",
          hint: "give each statement its own: the first is on line \(line)", at: node.start)
      } else {
        lines[Array(sid.utf8)] = node.start.line
      }
    }
  }

  private mutating func reportMissing(_ name: String, in root: JSONNode, example: String) {
    let problem = names.problem(
      ofMissing: name, in: root, owner: "policy", example: example)
    problems += [problem].compactMap(\.self)
  }

  private mutating func report(_ message: String, hint: String, at place: TextPlace) {
    problems.append(TextProblem(.grammar, message, hint: hint, at: place))
  }
}
