import Foundation

/// `plumbline serve`, running until it is stopped.
package final class ServedSite {
  /// Where it serves the site, without a final slash.
  package let address: String
  /// What it printed until it served.
  package let printed: String
  private let process = Process()

  /// Starts it in a folder; port 0 is any free one.
  ///
  /// Its complaints go to a file that is there, where one is named.
  package init(
    _ arguments: [String] = ["-p", "0"], in folder: String = Repository.root,
    environment: [String: String] = [:], errors: String? = nil
  ) throws {
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = URL(fileURLWithPath: Tool.path)
    process.arguments = ["serve"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError =
      errors.flatMap { FileHandle(forWritingAtPath: $0) } ?? FileHandle.nullDevice
    try process.run()
    var text = ""
    while !text.contains("(Ctrl-C stops)") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw NotServing(output: text) }
      text += String(decoding: data, as: UTF8.self)
    }
    guard let match = text.firstMatch(of: /serving on (http:\/\/[\d.]+:\d+.*)\/\s/) else {
      throw NotServing(output: text)
    }
    address = String(match.1)
    printed = text
  }

  deinit { if process.isRunning { process.terminate() } }

  /// Where it serves, without a path.
  package var origin: String { "http://127.0.0.1:\(port)" }

  /// The port it serves on.
  package var port: String { String(address.split(separator: ":")[2].prefix { $0 != "/" }) }

  /// The memory it has, in kilobytes, and the most it had.
  package func memory() throws -> (now: Int, most: Int) {
    let path = "/proc/\(process.processIdentifier)/status"
    let status = try String(contentsOfFile: path, encoding: .utf8)
    func size(_ name: String) -> Int {
      status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        .flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
    return (size("VmRSS"), size("VmHWM"))
  }

  /// Stops the server as Ctrl-C would, or by another signal; gives its exit status.
  @discardableResult
  package func stop(by signal: Int32 = SIGINT) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// It ended before it served.
  package struct NotServing: Error { package let output: String }
}
