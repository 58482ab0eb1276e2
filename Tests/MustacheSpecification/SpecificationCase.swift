import Foundation
import Templating
import Testing

/// One published case of the Mustache language.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let template: String
  let partials: [String: String]
  let data: TemplateValue
  let expected: String

  var testDescription: String { "\(file): \(name)" }

  /// The environment variable that names the folder of published data.
  static let variable = "PLUMBLINE_DATA"

  static var folder: String? { ProcessInfo.processInfo.environment[variable] }

  /// The files of cases, every one of which must be there.
  static let files = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
  ]

  /// The cases of every file; none when no folder is named.
  static func all() throws -> [SpecificationCase] {
    guard let folder else { return [] }
    return try files.flatMap { file in
      let url = URL(filePath: "\(folder)/mustache-spec/\(file).json")
      let content = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
      return content.tests.map { test in
        SpecificationCase(
          file: file, name: test.name, template: test.template, partials: test.partials ?? [:],
          data: test.data.value, expected: test.expected)
      }
    }
  }

  private struct File: Decodable {
    let tests: [Test]
  }

  private struct Test: Decodable {
    let name: String
    let template: String
    let partials: [String: String]?
    let data: JSONData
    let expected: String
  }
}
