import Foundation
import TestSupport
import Testing

/// Files compressed beforehand must be what stands beside them.
@Suite struct CompressedSiblingTests {
  private static let download = "site/policies/audit-trail.json"

  @Test func `what was compressed from today's files is quiet, wherever it stands`() throws {
    let project = try SampleProject(withSite: true)
    for file in [Self.download, SampleProject.html, "site/404.html"]
    where project.has(file) {
      let bytes = Array(try project.folder.read(file).utf8)
      try project.write(Gzip.stored(bytes), to: file + ".gz")
      try project.write(Brotli.stored(bytes), to: file + ".br")
    }
    let run = try project.run("check")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: [".gz", ".br"])
  func `an old policy beside the download is told with what it grants`(ending: String) throws {
    let project = try SampleProject(withSite: true)
    let old = Array(
      try project.folder.read(Self.download).replacing("\"sqs:TagQueue\"", with: "\"sqs:*\"").utf8)
    let bytes = ending == ".gz" ? Gzip.stored(old) : Brotli.stored(old)
    try project.write(bytes, to: Self.download + ending)
    try project.write(Array(bytes.dropLast(2)), to: SampleProject.html + ending)
    let run = try project.run("check")
    #expect(run.status == 1)
    #expect(run.output.contains("\(Self.download)\(ending):1:1: error: "))
    #expect(run.output.contains("it is broader than the model: "))
    #expect(run.output.contains("\(SampleProject.html)\(ending):1:1: error: "))
    #expect(run.output.contains("it is cut off [policy-transport]"))
    #expect(!run.output.contains("[orphan]"), "\(run.output)")
  }

  @Test func `a format that is not read is warned of`() throws {
    let project = try SampleProject(withSite: true)
    try project.write([0x28, 0xB5, 0x2F, 0xFD], to: Self.download + ".zst")
    let run = try project.run("check")
    #expect(run.status == 0)
    #expect(run.output.contains(".zst:1:1: warning: "), "\(run.output)")
  }
}

extension SampleProject {
  fileprivate func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder.path)/\(file)")
  }

  fileprivate func write(_ bytes: [UInt8], to file: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/\(file)"))
  }
}
