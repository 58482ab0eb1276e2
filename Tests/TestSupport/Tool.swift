import Foundation

/// The built `plumbline` binary, run as a user would.
package struct Tool {
  package let status: Int32
  package let output: String
  package let errors: String

  /// The binary beside the test bundle: of the same build.
  package static var path: String { path(of: "plumbline") }

  /// A program of the same build as the tests.
  package static func path(of program: String) -> String {
    let bundle =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: bundle).deletingLastPathComponent()
      .appendingPathComponent(program).path
  }

  /// Runs the tool in a folder, with a text to read from standard input, and waits for it to end.
  ///
  /// `through` is a command that runs it, with its own arguments; `program` is another program of
  /// the same build in the tool's place.
  @discardableResult
  package static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    input: String? = nil, through: [String] = [], program: String = "plumbline"
  ) throws -> Tool {
    let process = Process()
    let command = through + [path(of: program)] + arguments
    process.executableURL = URL(fileURLWithPath: command.first ?? path)
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    let folderOfInput = try TemporaryFolder()
    if let input {
      try folderOfInput.write(input, to: "input")
      process.standardInput = FileHandle(forReadingAtPath: folderOfInput.path + "/input")
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Tool(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
