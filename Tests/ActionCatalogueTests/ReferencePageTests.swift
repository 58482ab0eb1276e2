import ActionCatalogue
import AuditTrail
import CanonicalModel
import Testing

@Suite struct ReferencePageTests {
  private static let folder =
    "https://docs.aws.amazon.com/service-authorization/latest/reference/"

  @Test(arguments: [
    ("s3", "list_amazons3"), ("iam", "list_awsidentityandaccessmanagementiam"),
    ("cloudformation", "list_awscloudformation"), ("sts", "list_awssecuritytokenservice"),
    ("ses", "reference_policies_actions-resources-contextkeys"),
    ("no-such-service", "reference_policies_actions-resources-contextkeys"),
    ("", "reference_policies_actions-resources-contextkeys"),
  ])
  func `a prefix leads to its page, or to the list of all`(prefix: String, page: String) {
    #expect(ReferencePage.address(of: prefix) == "\(Self.folder)\(page).html")
  }

  @Test func `the table is of prefixes that the catalogue has, each with one page`() {
    let prefixes = ReferencePage.prefixes
    #expect(prefixes.count == 437)
    #expect(prefixes.filter { Catalogue.shipped.service($0) == nil } == [])
    let pages = prefixes.map { ReferencePage.address(of: $0).dropFirst(Self.folder.count) }
    #expect(pages.filter { $0.wholeMatch(of: /list_[a-z0-9._-]+\.html/) == nil } == [])
  }

  @Test func `every service of the published policy has a page`() {
    let services = PublishedPolicy.auditTrail.services
    #expect(services.filter { ReferencePage.address(of: $0) == ReferencePage.index } == [])
  }
}
