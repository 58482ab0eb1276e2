extension PolicyType {
  /// The quota on the size of a policy of the type; nil for a resource policy, whose limit is its
  /// service's.
  public var sizeQuota: Quota? {
    switch self {
    case .managed, .permissionsBoundary: .managedPolicy
    case .inlineUser: .inlineUserPolicies
    case .inlineRole: .inlineRolePolicies
    case .inlineGroup: .inlineGroupPolicies
    case .session: .sessionPolicy
    case .roleTrust: .roleTrustPolicy
    case .serviceControl: .serviceControlPolicy
    case .resourceControl: .resourceControlPolicy
    case .resource: nil
    }
  }

  /// The quota on the size of a document of the type: of a resource policy, that of the service
  /// its first action names.
  public func sizeQuota(of document: PolicyDocument) -> Quota? {
    sizeQuota(ofPolicyOn: document.statements.first?.actions.patterns.first)
  }

  /// The quota on the size of a policy of the type: of a resource policy, that of the service an
  /// action of it names.
  package func sizeQuota(ofPolicyOn action: ActionPattern?) -> Quota? {
    guard self == .resource else { return sizeQuota }
    switch action.map({ ASCIIFolding.lowercased($0.service) }) {
    case "s3": return .bucketPolicy
    case "kms": return .keyPolicy
    case "secretsmanager": return .secretPolicy
    case "sqs": return .queuePolicy
    default: return nil
    }
  }
}

extension Quota {
  /// How much of the quota a text takes, by what the quota counts; nil when it counts no text.
  public func usage(of text: String) -> Int? {
    switch unit {
    case .charactersWithoutWhiteSpace: PolicySize(of: text).counted
    case .characters: text.unicodeScalars.count
    case .bytes: text.utf8.count
    case .items: nil
    }
  }
}
