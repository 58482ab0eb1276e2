import Foundation
import IAMPolicy

/// The policies AWS publishes, where they are at hand.
enum ManagedPolicies {
  static var file: String? {
    ProcessInfo.processInfo.environment["PLUMBLINE_DATA"].map { $0 + "/managed-policies.jsonl" }
  }

  struct Named {
    let name: String
    let reading: PolicyReading
    let document: PolicyDocument
  }

  /// What is wrong with a line of the file.
  enum Fault: Error {
    case unreadable(line: Int)
  }

  /// All the policies; each line is an object with a `name` and a `document`.
  static func policies() throws -> [Named] {
    let text = try String(contentsOfFile: file ?? "", encoding: .utf8)
    return try text.split(separator: "\n").enumerated().map { index, line in
      let utf8 = Array(line.utf8)
      let root = JSONReading(of: utf8).root
      guard case .string(let name)? = root?["name"]?.value, let node = root?["document"] else {
        throw Fault.unreadable(line: index + 1)
      }
      let reading = PolicyReading(of: Array(utf8[node.start.offset..<node.end.offset]))
      guard let document = reading.document else { throw Fault.unreadable(line: index + 1) }
      return Named(name: name, reading: reading, document: document)
    }
  }
}
