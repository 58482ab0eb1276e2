import FileSystem
import Testing

/// A source file with its text, and its code: the text with comments and string contents blanked.
struct SwiftFile: CustomTestStringConvertible {
  let path: String
  let lines: [Substring]

  var testDescription: String { path }
  var target: String { String(path.split(separator: "/")[1]) }

  init(path: String) throws {
    self.path = path
    let bytes = try Files.read("\(Self.root)/\(path)")
    let text = try #require(String(validating: bytes, as: UTF8.self))
    lines = Self.code(of: text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The modules the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count, index <= 1 else {
        return nil
      }
      return String(words[index + 1])
    }
  }

  /// The lines, counted from 1, on which a pattern stands in code.
  func lines(containing pattern: some RegexComponent) -> [Int] {
    lines.indices.filter { lines[$0].contains(pattern) }.map { $0 + 1 }
  }

  /// The folder of the package: two above this file's.
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// Every file below a folder of the package.
  static func all(below folder: String) throws -> [SwiftFile] {
    try Folders.files(below: "\(root)/\(folder)")
      .filter { $0.hasSuffix(".swift") }
      .map { try SwiftFile(path: "\(folder)/\($0)") }
  }

  /// Blanks comments and the contents of strings, keeping line breaks and interpolated code.
  private static func code(of text: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("\"\"\"") {
        rest = skip(rest, past: "\"\"\"", keeping: &result)
      } else if first == "\"" {
        rest = skip(rest, past: "\"", keeping: &result)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func skip(
    _ text: Substring, past quote: String, keeping result: inout String
  ) -> Substring {
    var rest = text.dropFirst(quote.count)
    result += "\"\""
    while !rest.isEmpty, !rest.hasPrefix(quote) {
      if rest.hasPrefix("\\") { rest = rest.dropFirst() }
      if rest.first?.isNewline == true { result.append("\n") }
      rest = rest.dropFirst()
    }
    return rest.dropFirst(quote.count)
  }
}
