/// Reads `Principal` or `NotPrincipal`: `"*"`, or an object of kinds with their principals.
struct PrincipalReader {
  private(set) var members: [PrincipalClause.Member] = []
  private(set) var places: [[TextPlace]] = []
  private(set) var problems: [TextProblem] = []

  private static let kinds = ["AWS", "Federated", "Service", "CanonicalUser"]

  /// True when every principal could be read.
  private(set) var isWhole = true

  init(_ node: JSONNode, named name: String) {
    switch node.value {
    case .string(let text):
      members = [PrincipalClause.Member(kind: nil, values: [text])]
      places = [[node.start]]
      if text != "*" {
        report(
          "'\(name)' is \(MessageText.quoted(text)), which names no kind of principal",
          hint: "write { \"AWS\": \"…\" }, or \"*\" for everyone", at: node.start)
      }
    case .object(let kinds):
      for kind in kinds { read(kind) }
    case .null, .bool, .number, .array:
      isWhole = false
      report(
        "'\(name)' is \(node.kind), not an object of principals",
        hint: "write { \"AWS\": [ … ] }, or \"*\" for everyone", at: node.start)
    }
  }

  private mutating func read(_ kind: JSONNode.Member) {
    if !Self.kinds.contains(kind.key) {
      let near = NearestName.to(kind.key, among: Self.kinds).map { "did you mean '\($0)'?" }
      report(
        "\(MessageText.quoted(kind.key)) is no kind of principal",
        hint: near ?? "the kinds are \(Self.kinds.joined(separator: ", "))", at: kind.keyPlace)
    }
    let list = StringListReader(kind.value, named: kind.key)
    problems += list.problems
    isWhole = isWhole && list.isWhole
    members.append(PrincipalClause.Member(kind: kind.key, values: list.values))
    places.append(list.places)
  }

  private mutating func report(_ message: String, hint: String, at place: TextPlace) {
    problems.append(TextProblem(.grammar, message, hint: hint, at: place))
  }
}
