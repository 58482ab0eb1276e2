import Foundation
import IAMPolicy

/// The policies AWS publishes, where they are at hand.
enum ManagedPolicies {
  static var file: String? {
    ProcessInfo.processInfo.environment["PLUMBLINE_DATA"].map { $0 + "/managed-policies.jsonl" }
  }

  struct Named {
    let name: String
    let document: PolicyDocument
  }

  private struct Line: Decodable {
    let name: String
  }

  /// The policies that can be read; each line is an object whose `document` is the policy.
  static func policies() throws -> [Named] {
    let text = try String(contentsOfFile: file ?? "", encoding: .utf8)
    return try text.split(separator: "\n").compactMap { line in
      let name = try JSONDecoder().decode(Line.self, from: Data(line.utf8)).name
      guard let start = line.range(of: #""document":"#) else { return nil }
      let object = balanced(line[start.upperBound...])
      return PolicyReading(of: object).document.map { Named(name: name, document: $0) }
    }
  }

  /// The first JSON object of a text.
  private static func balanced(_ text: Substring) -> String {
    var (depth, isInString, isEscaped) = (0, false, false)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = isInString
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if !isInString, byte == UInt8(ascii: "{") {
        depth += 1
      } else if !isInString, byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { break }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
