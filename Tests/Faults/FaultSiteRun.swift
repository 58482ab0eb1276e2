import FileSystem
import Foundation
import TestSupport

/// A build of a copy of a site, by the tool with a product that asks for no page.
struct FaultSiteRun {
  let status: Int32
  /// What was printed, and how it ended.
  let report: String
  let errors: String
  let filesBefore: [String]
  let filesAfter: [String]

  init(of site: FaultSite) throws {
    let folder = try TemporaryFolder()
    let copy = "\(folder.path)/\(site.name)"
    for name in [site.name, FaultSite.theme] {
      try FileManager.default.copyItem(
        atPath: "\(FaultSite.folder)/\(name)", toPath: "\(folder.path)/\(name)")
    }
    filesBefore = try Folders.files(below: copy)
    let run = try Tool.run(
      ["build", "--no-search", "--quiet"], in: copy, program: "plumbline-sample")
    filesAfter = try Folders.files(below: copy)
    status = run.status
    report = run.output + "exit status: \(run.status)\n"
    errors = run.errors
  }
}
