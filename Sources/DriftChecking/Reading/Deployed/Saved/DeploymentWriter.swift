internal import ByteSearching
internal import Diagnostics
internal import Fetching

/// The record of a fetch, as JSON.
enum DeploymentWriter {
  static func value(of deployment: Deployment) -> JSONValue {
    let unknown = deployment.unknown.sorted { $0.key.precedes($1.key) }
    return .object([
      ("address", .string(deployment.address)),
      ("ownAddress", .string(deployment.ownAddress)),
      ("unknown", .object(unknown.map { ($0.key, .string($0.value)) })),
      ("answers", .array(deployment.sorted.map(value(of:)))),
    ])
  }

  private static func value(of answer: ServerAnswer) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("path", .string(answer.path)),
      ("status", .number(answer.status)),
      ("redirects", .array(answer.redirects.map(value(of:)))),
      ("headers", .object(answer.headers.map { ($0.name, .string($0.value)) })),
      ("size", .number(answer.size)),
      ("sha256", .string(answer.digest)),
    ]
    if let flaw = answer.flaw { members.append(("flaw", .string(flaw.rawValue))) }
    if let absence = answer.absence { members.append(("absence", .string(absence))) }
    if let revision = answer.revision { members.append(("revision", .string(revision))) }
    if !answer.otherEncodings.isEmpty {
      members.append(("otherEncodings", .array(answer.otherEncodings.map(JSONValue.string))))
    }
    if let fresh = answer.fresh {
      members.append(
        (
          "fresh",
          .object([
            ("sha256", .string(fresh.digest)),
            ("revision", fresh.revision.map(JSONValue.string) ?? .null),
            ("isManifested", .bool(fresh.isManifested)),
          ])
        ))
    }
    return .object(members)
  }

  private static func value(of redirect: Redirect) -> JSONValue {
    .object([("status", .number(redirect.status)), ("target", .string(redirect.target))])
  }
}
