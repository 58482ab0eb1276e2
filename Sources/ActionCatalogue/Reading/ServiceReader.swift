/// Reads the lines of one service.
///
/// `k` is a condition key with its type, unless it is a string; `r` a resource type with its ARN
/// format and keys; `a` a group of actions with equal levels, resource types and keys; `d` what a
/// group of actions also needs. Keys and types are named by their number, counted from 0; a name
/// that begins with a colon has the service's prefix before it, and an ARN format that begins
/// with `~` the usual five fields.
struct ServiceReader {
  private let prefix: String
  private var keys: [ConditionKey] = []
  private var types: [ResourceType] = []
  private var actions: [CatalogueAction] = []
  private var needs: [String: [String]] = [:]

  init(prefix: String) { self.prefix = prefix }

  /// Reads a service from its lines, the first of which names it.
  static func read(
    prefix: String, lines: consuming CatalogueLines
  ) throws(CatalogueFault) -> CatalogueService {
    var reader = ServiceReader(prefix: prefix)
    _ = lines.next()
    while let line = lines.next() { try reader.read(line) }
    return try reader.service(endingBefore: lines.number)
  }

  private mutating func read(_ line: CatalogueLine) throws(CatalogueFault) {
    if line.isEmpty || line.isRemark { return }
    let fields = line.fields
    switch (line.text(fields[0]), fields.count) {
    case ("k", 2...3):
      let type = fields.count == 3 ? ConditionKeyType(spelling: line.text(fields[2])) : .string
      keys.append(ConditionKey(full(line.text(fields[1])), type))
    case ("r", 4):
      types.append(
        ResourceType(
          name: line.text(fields[1]), arnFormat: format(line.text(fields[2])),
          conditionKeys: try keyNames(fields[3], line)))
    case ("a", 5): try readActions(fields, line)
    case ("d", 3):
      let needed = line.items(fields[1]).map { full(line.text($0)) }
      for name in line.items(fields[2]) { needs[line.text(name)] = needed }
    default: throw line.fault("'\(line.text(fields[0]))' with \(fields.count) fields is not known")
    }
  }

  private mutating func readActions(
    _ fields: [CatalogueLine.Field], _ line: CatalogueLine
  ) throws(CatalogueFault) {
    guard let levels = AccessLevels(letters: line.text(fields[1])) else {
      throw line.fault("'\(line.text(fields[1]))' names no access level")
    }
    var resources: [ActionResource] = []
    for item in line.items(fields[2]) {
      let isRequired = item.last == UInt8(ascii: "!")
      let number = try line.number(isRequired ? item.dropLast() : item, below: types.count)
      resources.append(ActionResource(name: types[number].name, isRequired: isRequired))
    }
    let keys = try keyNames(fields[3], line)
    for name in line.items(fields[4]) {
      actions.append(
        CatalogueAction(
          service: prefix, name: line.text(name), levels: levels, resourceTypes: resources,
          conditionKeys: keys))
    }
  }

  private func service(endingBefore line: Int) throws(CatalogueFault) -> CatalogueService {
    var sorted = actions.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    if let twice = zip(sorted, sorted.dropFirst()).first(where: { $0.name == $1.name }) {
      throw CatalogueFault("'\(prefix)' has the action '\(twice.0.name)' twice", line: line)
    }
    var rest = needs
    for index in sorted.indices {
      guard let needed = rest.removeValue(forKey: sorted[index].name) else { continue }
      sorted[index].dependentActions = needed
    }
    if let stray = rest.keys.min() {
      throw CatalogueFault(
        "'\(prefix)' has no action '\(stray)' that could need others", line: line)
    }
    return CatalogueService(
      prefix: prefix, actions: sorted, resourceTypes: types, conditionKeys: keys)
  }

  private func keyNames(
    _ field: CatalogueLine.Field, _ line: CatalogueLine
  ) throws(CatalogueFault) -> [String] {
    try line.numbers(field, below: keys.count).map { keys[$0].name }
  }

  private func full(_ name: String) -> String {
    name.utf8.first == UInt8(ascii: ":") ? prefix + name : name
  }

  private func format(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "~") else { return text }
    return "arn:${Partition}:\(prefix):${Region}:${Account}:\(text.dropFirst())"
  }
}
