internal import Diagnostics
internal import IAMPolicy

extension CommandOption {
  static let policyType = CommandOption(
    "policy-type", value: "TYPE",
    "judge it as this type, such as inline-role-policy or role-trust-policy "
      + "(default: managed-policy)")
}

extension PolicyType {
  /// The type asked for with `--policy-type`: by its own name or by AWS's; nil when none was.
  static func asked(in invocation: Invocation) throws(UsageError) -> PolicyType? {
    guard let written = invocation[.policyType] else { return nil }
    let name = String(
      decoding: written.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 },
      as: UTF8.self
    ).lowercased()
    let aliases = [
      "identity-policy": PolicyType.managed, "scp": .serviceControl, "rcp": .resourceControl,
    ]
    if let type = PolicyType(rawValue: name) ?? aliases[name] { return type }
    let known = PolicyType.allCases.map(\.rawValue)
    throw UsageError(
      message: "there is no policy type '\(written)'",
      hint: Suggestion.hint(
        for: name, among: known, otherwise: "types: \(known.joined(separator: ", "))"))
  }

  /// The type a text seems to be of: a resource policy's statements say whom they speak of.
  static func seeming(_ json: JSONReading) -> PolicyType {
    guard let list = json.root?["Statement"] else { return .managed }
    let statements: [JSONNode] = if case .array(let items) = list.value { items } else { [list] }
    let speaks = statements.contains { $0["Principal"] != nil || $0["NotPrincipal"] != nil }
    guard speaks else { return .managed }
    let hasResources = statements.contains { $0["Resource"] != nil || $0["NotResource"] != nil }
    return hasResources ? .resource : .roleTrust
  }
}
