import Foundation

/// The published tables that the catalogue is made of, read without the compactor's help.
enum PublishedTables {
  /// The folder they are in, named by the environment.
  static var folder: String? { ProcessInfo.processInfo.environment["PLUMBLINE_DATA"] }

  /// The rows of a table after its first line.
  static func rows(_ file: String) throws -> [[String]] {
    guard let folder else { return [] }
    let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    return text.components(separatedBy: "\n").dropFirst().filter { !$0.isEmpty }
      .map { $0.components(separatedBy: "\t") }
  }

  /// The items of a field that are parted by commas.
  static func items(_ field: String) -> [String] {
    field.isEmpty ? [] : field.components(separatedBy: ",")
  }
}
