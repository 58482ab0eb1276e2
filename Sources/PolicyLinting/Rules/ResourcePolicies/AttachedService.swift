internal import ActionCatalogue
internal import IAMPolicy

/// The service whose resource a policy is attached to, as far as the policy tells it.
enum AttachedService {
  /// Services whose resources take policies that speak of their own actions and resources alone.
  private static let strict: Set = ["kms", "s3", "secretsmanager", "sns", "sqs"]

  /// The one such service that all ARNs of a policy's resources name; nil when they name several,
  /// or one is open.
  static func byResources(of policy: LintedPolicy) -> String? {
    let arns = policy.objectStatements.flatMap(\.resources).filter { $0.text != "*" }
    return only(of: arns.map { ResourceARN($0) }.map { $0.isWhole ? $0.service : "" })
  }

  /// The one such service that all actions of a policy are of; nil when they are of several.
  static func byActions(of policy: LintedPolicy) -> String? {
    let statements = policy.objectStatements
    guard !statements.contains(where: \.isNotAction) else { return nil }
    return only(
      of: statements.flatMap(\.actions).map {
        ASCIIFolding.lowercased(ActionName.parts(of: $0.text)?.prefix ?? "")
      })
  }

  private static func only(of services: [String]) -> String? {
    let once = Set(services)
    guard once.count == 1, let service = once.first, strict.contains(service) else { return nil }
    return service
  }
}
