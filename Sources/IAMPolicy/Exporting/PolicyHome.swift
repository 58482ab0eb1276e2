/// What a document is given to, told by its elements: who creates it, and under which name.
enum PolicyHome: Hashable {
  /// A policy of its own, to be attached to identities.
  case managedPolicy
  /// A role, whose trust policy it is.
  case role
  /// A resource of some other service, which the document does not tell.
  case resource

  init(of document: PolicyDocument) {
    guard document.statements.contains(where: { $0.principal != nil }) else {
      self = .managedPolicy
      return
    }
    let isTrust = document.statements.allSatisfy { $0.principal != nil && $0.resources == nil }
    self = isTrust ? .role : .resource
  }
}
