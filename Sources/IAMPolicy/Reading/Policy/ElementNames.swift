/// The names that elements of a policy and of a statement may have, by what the policy is attached to.
struct ElementNames {
  let ofPolicy: [String]
  let ofStatement: [String]
  private let type: PolicyType

  init(for type: PolicyType) {
    self.type = type
    ofPolicy = type.kind == .resource ? ["Version", "Id", "Statement"] : ["Version", "Statement"]
    let principals = type.hasPrincipals ? ["Principal", "NotPrincipal"] : []
    let resources = type == .roleTrust ? [] : ["Resource", "NotResource"]
    ofStatement =
      ["Sid", "Effect"] + principals + ["Action", "NotAction"] + resources + ["Condition"]
  }

  private static let all: Set = [
    "Version", "Id", "Statement", "Sid", "Effect", "Principal", "NotPrincipal", "Action",
    "NotAction", "Resource", "NotResource", "Condition",
  ]

  /// What is wrong with the keys of an object whose elements have known names.
  func problems(
    in members: [JSONNode.Member], of owner: String, known: [String]
  ) -> [TextProblem] {
    let unknown = members.lazy.filter { !known.contains($0.key) }
    return unknown.prefix(JSONReading.problemLimit).map { member in
      let name = MessageText.quoted(member.key)
      if Self.all.contains(member.key), !(ofPolicy + ofStatement).contains(member.key) {
        return TextProblem(
          .grammar, "\(name) stands in \(type.words)", hint: hint(forMisplaced: member.key),
          at: member.keyPlace)
      }
      let hint = NearestName.to(member.key, among: known).map { "did you mean '\($0)'?" }
      return TextProblem(
        .grammar, "\(name) is no element of \(owner)",
        hint: hint ?? (member.value.holdsDocumentAsText ? JSONNode.textHint : nil)
          ?? "its elements are \(known.joined(separator: ", "))",
        at: member.keyPlace)
    }
  }

  private func hint(forMisplaced name: String) -> String {
    if type == .roleTrust { return "remove it: the role itself is the resource" }
    return "remove it: only policies attached to resources have one"
  }

  /// The problem of an element that is missing; nil when a key is damaged that may be its name.
  func problem(
    ofMissing name: String, in node: JSONNode, owner: String, example: String
  ) -> TextProblem? {
    guard case .object(let members) = node.value,
      !members.contains(where: { $0.key.unicodeScalars.contains(where: CharacterCheck.refuses) })
    else { return nil }
    let near = members.first {
      !(ofPolicy + ofStatement).contains($0.key) && NearestName.to($0.key, among: [name]) != nil
    }
    return TextProblem(
      .grammar, "the \(owner) has no '\(name)'",
      hint: near.map { "spell \(MessageText.quoted($0.key)) as '\(name)'" }
        ?? "add \"\(name)\": \(example)", at: node.start)
  }
}
