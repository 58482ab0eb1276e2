import Foundation
import TestSupport

/// A copy of the repository's documentation, whose code is to have the colours of Pygments.
struct ColouredProject {
  /// The Python that has Pygments, as `make` names it or installs it.
  static let python =
    [
      ProcessInfo.processInfo.environment["PLUMBLINE_PYTHON"] ?? "",
      "\(Repository.root)/.build/pygments/bin/python",
    ].first(where: FileManager.default.isExecutableFile)

  let sample: SampleProject
  private let configuration: String

  init() throws {
    sample = try SampleProject()
    configuration = try sample.folder.read("plumbline.yml")
    let own = try String(contentsOfFile: "\(Repository.root)/plumbline.yml", encoding: .utf8)
    let highlight = own.firstMatch(of: /\nhighlight: (.*)\n/)?.1 ?? "pygments"
    try sample.folder.write(configuration + "highlight: \(highlight)\n", to: "plumbline.yml")
  }

  /// Builds the site into a folder and gives the text of its files by their paths.
  func build(
    into folder: String, python: String? = Self.python, through: [String] = []
  ) throws -> [String: String] {
    try run(["-o", folder], python: python, through: through)
    return try files(in: folder)
  }

  /// Builds the site without colours.
  func buildPlain(into folder: String) throws -> [String: String] {
    try sample.folder.write(configuration, to: "plain.yml")
    try run(["-c", "plain.yml", "-o", folder], python: nil)
    return try files(in: folder)
  }

  func run(
    _ arguments: [String], python: String? = Self.python, through: [String] = [],
    input: String? = nil
  ) throws {
    let run = try Tool.run(
      ["build", "--no-search"] + arguments, in: sample.folder.path,
      environment: ["PLUMBLINE_PYTHON": python ?? "/nowhere/python"], input: input,
      through: through)
    guard run.status == 0 else { throw NotBuilt(run: run.output + run.errors) }
  }

  func files(in folder: String) throws -> [String: String] {
    let root = URL(fileURLWithPath: "\(sample.folder.path)/\(folder)")
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      guard let data = try? Data(contentsOf: root.appendingPathComponent(path)) else { continue }
      files[path] = String(decoding: data, as: UTF8.self)
    }
    return files
  }

  struct NotBuilt: Error { let run: String }
}
