/// A type of resource that a service has.
package struct ResourceType: Sendable {
  package let name: String
  /// The form of its ARNs, with variables such as `${BucketName}`.
  package let arnFormat: String
  /// The condition keys that requests on such a resource answer to.
  package let conditionKeys: [String]

  /// Tells whether some resource of this type has an ARN that a written pattern matches.
  ///
  /// The pattern may hold `*`, `?` and policy variables, any of which may stand for any text.
  package func canMatch(arnPattern: String) -> Bool {
    ARNFormat(arnFormat).overlaps(pattern: arnPattern)
  }
}
