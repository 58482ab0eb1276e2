/// A type of resource that a service has.
package struct ResourceType: Sendable {
  package let name: String
  /// The form of its ARNs, with variables such as `${BucketName}`.
  package let arnFormat: String
  /// The third field of its ARNs, such as `s3`.
  package let arnService: String
  /// True when its ARNs name a region.
  package let hasRegion: Bool
  /// True when its ARNs name an account.
  package let hasAccount: Bool
  /// The condition keys that requests on such a resource answer to.
  package let conditionKeys: [String]

  init(name: String, arnFormat: String, conditionKeys: [String]) {
    self.name = name
    self.arnFormat = arnFormat
    self.conditionKeys = conditionKeys
    let fields = arnFormat.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let isWhole = fields.count == 6
    arnService = isWhole ? String(fields[2]) : ""
    hasRegion = isWhole && !fields[3].isEmpty
    hasAccount = isWhole && !fields[4].isEmpty
  }

  /// Tells whether some resource of this type has an ARN that a written pattern matches.
  ///
  /// The pattern may hold `*`, `?` and policy variables, any of which may stand for any text.
  package func canMatch(arnPattern: String) -> Bool {
    ARNFormat(arnFormat).overlaps(pattern: arnPattern)
  }

  /// Tells whether some resource of this type has an ARN whose last field a pattern matches.
  package func canMatch(resourcePattern: String) -> Bool {
    ARNFormat(arnFormat).overlaps(resource: resourcePattern)
  }
}
