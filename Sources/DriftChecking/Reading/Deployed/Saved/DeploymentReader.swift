internal import Fetching
internal import IAMPolicy

/// Reads the record of a fetch back.
enum DeploymentReader {
  /// What the record tells; nil when it is none.
  static func deployment(_ reading: JSONReading) -> Deployment? {
    guard reading.problems.isEmpty, let root = reading.root, let address = root["address"]?.text,
      let ownAddress = root["ownAddress"]?.text
    else { return nil }
    var deployment = Deployment(address: address, ownAddress: ownAddress)
    for (path, reason) in texts(of: root["unknown"]) { deployment.unknown[path] = reason }
    for node in root["answers"]?.items ?? [] {
      guard let answer = answer(node), SitePath.isSafe(answer.path) else { return nil }
      deployment.answers[answer.path] = answer
    }
    return deployment
  }

  private static func answer(_ node: JSONNode) -> ServerAnswer? {
    guard let path = node["path"]?.text, let status = node["status"]?.integer,
      let size = node["size"]?.integer, let digest = node["sha256"]?.text
    else { return nil }
    var answer = ServerAnswer(
      path: path, status: status,
      redirects: (node["redirects"]?.items ?? []).map {
        Redirect(status: $0["status"]?.integer ?? 0, target: $0["target"]?.text ?? "")
      },
      headers: texts(of: node["headers"]).map { HTTPHeader(name: $0, value: $1) },
      flaw: node["flaw"]?.text.flatMap(AnswerFlaw.init), size: size, digest: digest)
    answer.absence = node["absence"]?.text
    answer.revision = node["revision"]?.text
    answer.otherEncodings = (node["otherEncodings"]?.items ?? []).compactMap(\.text)
    answer.fresh = node["fresh"].map {
      FreshCopy(
        digest: $0["sha256"]?.text ?? "", revision: $0["revision"]?.text,
        isManifested: $0["isManifested"]?.isTrue ?? false)
    }
    return answer
  }

  private static func texts(of node: JSONNode?) -> [(String, String)] {
    guard case .object(let members) = node?.value else { return [] }
    return members.compactMap { member in member.value.text.map { (member.key, $0) } }
  }
}
