import AuditTrail
import Diagnostics
import SiteBuilding
import SiteDescription
import TestSupport
import Testing

/// The sources reviewed without a site being written: nothing that a build finds may be missed.
@Suite struct ReviewTests {
  /// A change of a source, by file, text and replacement.
  private static let faults = [
    ("content/index.md", "\n## Start", "\n[gone](gone.md)\n\n## Start"),
    ("theme/neighbours.mustache", "{{next.title}}", "{{next.titel}}"),
    ("theme/neighbours.mustache", "{{previous.title}}", "{{previous.titel}}"),
    ("theme/nav-items.mustache", "</li>", "{{^isOpen}}{{shut}}{{/isOpen}}</li>"),
    ("theme/nav-items.mustache", "<ul>", "<ul>{{#isCurrent}}{{own}}{{/isCurrent}}"),
    ("theme/toc.mustache", " class=\"deep\"", "{{deep}}"),
    ("theme/page.mustache", "{{> neighbours}}", "{{^page.hasToc}}{{none}}{{/page.hasToc}}"),
    ("theme/page.mustache", "{{> trail}}", "{{> trial}}"),
    ("theme/404.mustache", "{{site.home}}", "{{site.hoem}}"),
  ]

  @Test(arguments: faults.indices)
  func `a review finds what a build does`(_ index: Int) throws {
    let (file, old, new) = Self.faults[index]
    let folder = try TemporaryFolder()
    for item in ["content", "theme", "plumbline.yml"] { try folder.copy(item) }
    try folder.replace(old, with: new, in: file)
    let (built, reviewed) = try Self.findings(in: folder)
    #expect(!built.isEmpty)
    #expect(reviewed == built)
  }

  @Test func `a review of sound sources finds nothing`() throws {
    let folder = try TemporaryFolder()
    for item in ["content", "theme", "plumbline.yml"] { try folder.copy(item) }
    let (built, reviewed) = try Self.findings(in: folder)
    #expect(built.isEmpty && reviewed.isEmpty)
  }

  private static func findings(
    in folder: TemporaryFolder
  ) throws -> (built: [Finding], reviewed: [Finding]) {
    let file = "\(folder.path)/plumbline.yml"
    var configuration = try #require(
      ConfigurationReading(file: file, shownAs: "plumbline.yml").configuration)
    configuration.highlighting = .builtin
    let folders = SiteFolders(
      configuration, configurationFile: file, workingFolder: folder.path)
    let builder = SiteBuilder(
      product: .auditTrail, configuration: configuration, folders: folders)
    let reading = try OutlineReading(
      content: folders.content, shownAs: folders.shown(folders.content))
    return (
      try builder.plan().findings.sorted(), try builder.review(reading, of: folders.output).sorted()
    )
  }
}
