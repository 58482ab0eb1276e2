/// Everything the documentation of one product must agree with.
package struct Product: Sendable {
  package let name: String
  package let policies: [PublishedPolicy]
  /// Every policy that can be downloaded: those of today, each with its older versions behind it.
  package let publishedPolicies: [PublishedPolicy]
  package let trails: [Trail]
  package let procedures: [Procedure]
  /// Which page publishes what: a fact that is gone from its page is reported.
  package let pages: [PagePublication]

  package init(
    name: String, policies: [PublishedPolicy], trails: [Trail], procedures: [Procedure],
    pages: [PagePublication]
  ) {
    self.name = name
    self.policies = policies
    publishedPolicies = policies.flatMap { [$0] + $0.olderVersions }
    self.trails = trails
    self.procedures = procedures
    self.pages = pages
  }
}
