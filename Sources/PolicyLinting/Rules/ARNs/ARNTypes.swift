internal import ActionCatalogue

/// The resource types that an ARN may be of, going by its service and resource alone.
enum ARNTypes {
  /// What a rule finds in the ARNs it wants to look at whose types all lack something.
  ///
  /// An ARN of a service whose types the catalogue does not hold is left alone, and so is one of
  /// another form than any of them: it may be of a type the catalogue has not got.
  static func issues(
    in policy: LintedPolicy, where isWanted: (ResourceARN) -> Bool,
    without trait: (ResourceType) -> Bool, _ issue: (ResourceARN) -> LintIssue
  ) -> [LintIssue] {
    policy.issues { statement in
      let wanted = statement.resources.map(ResourceARN.init).filter {
        $0.isWhole && !ResourceARN.isOpen($0.service) && isWanted($0)
      }
      guard !wanted.isEmpty else { return [] }
      let services = policy.services(of: statement)
      return wanted.filter { arn in
        let own = [policy.catalogue.service(arn.service)].compactMap(\.self)
        let types = (services + own).flatMap(\.resourceTypes)
          .filter { $0.arnService == arn.service }
        // Of most services all types have it, or none: then no form needs to be looked at.
        guard !types.isEmpty, !types.allSatisfy(trait) else { return false }
        let possible = types.filter { $0.canMatch(resourcePattern: arn.resource) }
        return !possible.isEmpty && !possible.contains(where: trait)
      }
      .map(issue)
    }
  }
}
