/// The names that elements of a policy and of a statement may have.
enum ElementNames {
  static let ofPolicy = ["Version", "Statement"]
  static let ofStatement = [
    "Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition",
  ]
  /// Elements that only policies attached to resources have.
  private static let ofResourcePolicies = ["Id", "Principal", "NotPrincipal"]

  /// What is wrong with the keys of an object whose elements have known names.
  static func problems(
    in members: [JSONNode.Member], of owner: String, known: [String]
  ) -> [TextProblem] {
    let unknown = members.lazy.filter { !known.contains($0.key) }
    return unknown.prefix(JSONReading.problemLimit).map { member in
      let name = MessageText.quoted(member.key)
      if ofResourcePolicies.contains(member.key) {
        return TextProblem(
          .grammar, "\(name) stands in an identity policy",
          hint: "remove it: only policies attached to resources have one", at: member.keyPlace)
      }
      let hint = NearestName.to(member.key, among: known).map { "did you mean '\($0)'?" }
      return TextProblem(
        .grammar, "\(name) is no element of \(owner)",
        hint: hint ?? "its elements are \(known.joined(separator: ", "))", at: member.keyPlace)
    }
  }

  /// The problem of an element that is missing; nil when a key is damaged that may be its name.
  static func problem(
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
