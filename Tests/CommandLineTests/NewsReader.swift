import Foundation
import TestSupport

/// Listens to what a preview tells the pages that are open.
final class NewsReader {
  struct Silence: Error {}

  private let process = Process()
  private let output = Pipe()
  private var rest = ""

  /// How long, in seconds, one may listen: as long as the slowest machine takes for a test.
  private static let patience = 900

  /// Listens as a page does, named by its file below the site folder.
  init(_ server: borrowing ServedSite, page: String = "index.html") throws {
    process.executableURL = URL(filePath: "/usr/bin/curl")
    process.arguments = [
      "--silent", "--no-buffer", "--max-time", "\(Self.patience)",
      server.origin + "/.plumbline/news?" + page,
    ]
    process.standardOutput = output
    try process.run()
  }

  deinit { process.terminate() }

  /// The text of the next event of a name; others before it are passed over.
  func next(of name: String) throws -> String { try next(of: name) { _ in } }

  /// The names of the events that come before one of a name.
  func names(before name: String) throws -> [String] {
    var names: [String] = []
    _ = try next(of: name) { names.append($0) }
    return names
  }

  private func next(of name: String, passing pass: (String) -> Void) throws -> String {
    while true {
      while let end = rest.firstRange(of: "\n\n") {
        let lines = rest[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        rest = String(rest[end.upperBound...])
        guard lines.contains("event: \(name)") else {
          for line in lines where line.hasPrefix("event: ") { pass(String(line.dropFirst(7))) }
          continue
        }
        return lines.filter { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) }
          .joined(separator: "\n")
      }
      let chunk = output.fileHandleForReading.availableData
      guard !chunk.isEmpty else { throw Silence() }
      rest += String(decoding: chunk, as: UTF8.self)
    }
  }
}
