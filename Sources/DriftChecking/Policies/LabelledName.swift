internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Names in labels that are none of the model's, and stand where one of them should.
enum LabelledName {
  /// What a label calls a statement that the policy does not have: "Statement Raed", "Actions of X".
  static func statement(
    in words: [String], beside own: String, of policy: PublishedPolicy
  ) -> String? {
    let lead = words.starts(with: ["Actions", "of"]) ? 2 : words.first == "Statement" ? 1 : 0
    guard lead > 0, words.count > lead else { return nil }
    let name = words[lead]
    let isWhole =
      words.count == lead + 1
      || words.dropFirst(lead + 1).elementsEqual(["of", "policy", policy.id])
    guard isWhole, name.first?.isUppercase == true,
      !["AWS", "JSON", "IAM"].contains(name) || own.contains(name)
    else { return nil }
    if lead == 2 {
      let statement = policy.statements.map(\.statement).first { $0.sid == own }
      let services = statement?.actions.patterns.map { String($0.service) } ?? policy.services
      return services.contains(name.lowercased()) ? nil : name
    }
    let (one, other) = (name.lowercased(), own.lowercased())
    return one.hasPrefix(other) || other.hasPrefix(one) || Suggestion.distance(one, other) <= 2
      ? name : nil
  }

  /// "policy audit-log" where the policy is `audit-trail`: a name that begins as it does.
  static func relative(of id: String, in words: [String]) -> String? {
    guard let policy = words.firstIndex(of: "policy"), policy + 1 < words.count,
      let part = id.split(separator: "-").first, id.contains("-")
    else { return nil }
    let name = words[policy + 1]
    return name.hasPrefix(part + "-") && !name.hasPrefix(id) ? name : nil
  }
}
