import Testing

/// What a check says of a whole site, of a server's answers, and of other products than the sample.
@Suite struct SiteCaseTests {
  @Test(arguments: SiteCase.all)
  func `a check says this of a site, and nothing else`(_ site: SiteCase) throws {
    let faults = try site.faults(in: site.written())
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }
}
