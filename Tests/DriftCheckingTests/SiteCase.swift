import CanonicalModel
import Diagnostics
import DriftChecking
import Fetching
import SiteDescription
import TestSupport
import Testing

/// A site that differs from the sample site in more than one text, and all that one check says of it.
struct SiteCase: CustomTestStringConvertible, Sendable {
  /// A text in a file of the sample site, and what stands there in all its places.
  struct Edit: Sendable {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, _ new: String) {
      (self.file, self.old, self.new) = (file, old, new)
    }
  }

  /// Changes what the server of the sample site answers for a file.
  typealias Answering =
    @Sendable (_ path: String, _ request: FetchRequest, _ answer: inout FetchedAnswer) -> Void

  let testDescription: String
  let check: any DriftCheck.Type
  var product = Sample.product
  var configuration = SampleSite.configuration
  var options = SiteCheckOptions()
  var edits: [Edit] = []
  var removed: [String] = []
  /// The files that the sample site does not have, or has as text.
  var added: [String: [UInt8]] = [:]
  /// How the site's server answers; nil for a site on a disk.
  var answering: Answering?
  /// What is told, each with its file, in order; what follows from another stands below it.
  var told: [String]
  /// How many claims are counted; nil when that is not looked at.
  var claims: Int?

  init(
    _ name: String, _ check: any DriftCheck.Type, edits: [Edit] = [], claims: Int? = nil,
    told: [String] = []
  ) {
    testDescription = name
    self.check = check
    self.edits = edits
    self.claims = claims
    self.told = told
  }

  func with(_ change: (inout SiteCase) -> Void) -> SiteCase {
    var result = self
    change(&result)
    return result
  }

  /// A folder with the site in it.
  func written() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (file, text) in try files() { try folder.write(text, to: "site/\(file)") }
    for (file, bytes) in added { try folder.write(bytes, to: "site/\(file)") }
    return folder
  }

  /// What is wrong with what the check says of the site, which was written into a folder.
  func faults(in folder: TemporaryFolder) throws -> [String] {
    let site = SiteCheck(
      product: product, outline: SampleSite.outline, configuration: configuration,
      options: options, checks: [check])
    let result =
      if let answering {
        site.run(on: try deployed(answering))
      } else {
        site.run(on: "\(folder.path)/site", shownAs: "site")
      }
    let found = result.findings.filter { !result.isHole($0) }.flatMap { finding in
      [Self.line(finding)] + finding.consequences.map { "  " + Self.line($0) }
    }
    var faults = found == told ? [] : ["tells:"] + found
    if let claims, result.checked.claims != claims {
      faults.append("counts \(result.checked.claims) claims")
    }
    return faults
  }

  private static func line(_ finding: Finding) -> String {
    "\(finding.position.file): \(finding.message)"
  }

  private func files() throws -> [String: String] {
    var files = SampleSite.files()
    for edit in edits {
      guard let text = files[edit.file], text.contains(edit.old) else {
        throw Incident.Misplaced(incident: testDescription)
      }
      files[edit.file] = text.replacing(edit.old, with: edit.new)
    }
    for file in removed { files[file] = nil }
    return files
  }

  private func deployed(_ answering: Answering) throws -> DeployedSite {
    let server = SampleServer(.passes("", in: .answer("none")))
    var crawl = SiteCrawl(
      of: try #require(WebAddress(SampleServer.address)), product: product,
      outline: SampleSite.outline, configuration: configuration, options: options)
    return crawl.run { requests in
      zip(requests, server.fetch(requests)).map { request, outcome in
        guard case .answer(var answer) = outcome else { return outcome }
        answering(String(request.address.path.dropFirst()), request, &answer)
        return .answer(answer)
      }
    }
  }
}
