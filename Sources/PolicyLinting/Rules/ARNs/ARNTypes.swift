internal import ActionCatalogue

/// The resource types that an ARN may be of, going by its service and resource alone.
enum ARNTypes {
  /// What a rule finds in ARNs whose types are known.
  ///
  /// An ARN of a service whose types the catalogue does not hold is left alone, and so is one of
  /// another form than any of them: it may be of a type the catalogue has not got.
  static func issues(
    in policy: LintedPolicy, _ find: (ResourceARN, [ResourceType]) -> LintIssue?
  ) -> [LintIssue] {
    policy.issues { statement in
      let services = policy.services(of: statement)
      return statement.resources.compactMap { entry in
        let arn = ResourceARN(entry)
        guard arn.isWhole, !ResourceARN.isOpen(arn.service) else { return nil }
        let candidates = services + [policy.catalogue.service(arn.service)].compactMap(\.self)
        let pattern = "arn:*:\(arn.service):*:*:\(arn.resource)"
        let types = candidates.flatMap(\.resourceTypes).filter {
          $0.arnService == arn.service && $0.canMatch(arnPattern: pattern)
        }
        return types.isEmpty ? nil : find(arn, types)
      }
    }
  }
}
