import Foundation
import Testing

/// Shell commands of a test.
enum Shell {
  /// Runs commands in a folder; one that fails is an error.
  static func run(_ script: String, in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-ec", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  /// Whether a process may mount file systems that only it and its children see.
  static let canMount = (try? run("unshare -m mount -t tmpfs tmpfs /mnt 2>&-", in: "/")) != nil
}
