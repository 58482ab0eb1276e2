/// An action that AWS has.
package struct CatalogueAction: Sendable {
  /// The prefix of its service, such as `s3`.
  package let service: String
  /// The name in AWS's spelling, such as `GetObject`.
  package let name: String
  package let levels: AccessLevels
  /// The types of resources it works on; none when it takes only `*`.
  package let resourceTypes: [ActionResource]
  /// The condition keys it answers to, besides those of its resources and the global ones.
  package let conditionKeys: [String]
  /// The actions, with their prefixes, that it also needs in some of its uses.
  package internal(set) var dependentActions: [String] = []

  /// The name with its prefix, as a policy has it.
  package var fullName: String { "\(service):\(name)" }
}
