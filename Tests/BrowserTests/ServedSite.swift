import Foundation
import TestSupport

/// `plumbline serve`, running on a free port until it is stopped.
final class ServedSite {
  let address: String
  private let process = Process()

  init() throws {
    process.executableURL = URL(fileURLWithPath: Tool.path)
    process.arguments = ["serve", "-p", "0"]
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var line = ""
    while !line.hasSuffix("\n") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw NotServing(output: line) }
      line += String(decoding: data, as: UTF8.self)
    }
    guard let match = line.firstMatch(of: /serving on (http:\/\/127\.0\.0\.1:\d+)\//) else {
      throw NotServing(output: line)
    }
    address = String(match.1)
  }

  /// Stops the server as Ctrl-C would; gives its exit status.
  @discardableResult
  func stop() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  struct NotServing: Error { let output: String }
}
