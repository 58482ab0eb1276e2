internal import FileSystem

/// A table of tab-separated values whose first line says its date and its columns.
struct SourceTable {
  /// The day or the part of the year the table is known from.
  let date: String
  let rows: [Row]

  /// A row with the place it stands at.
  struct Row {
    let fields: [String]
    let file: String
    let line: Int

    /// The items of a field that are parted by commas; none of an empty field.
    func items(_ index: Int) -> [String] { fields[index].split(separator: ",").map(String.init) }

    func problem(_ message: String) -> SourceProblem {
      SourceProblem(file: file, line: line, message: message)
    }
  }

  /// Reads the table `file` of a folder, every row of which must have as many fields as `columns`.
  init(_ file: String, in folder: String, columns: Int) throws {
    let path = "\(folder)/\(file)"
    guard let text = String(validating: try Files.read(path), as: UTF8.self) else {
      throw SourceProblem(file: path, line: nil, message: "the file is no UTF-8 text")
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let last = lines.popLast(), last.isEmpty, let title = lines.first else {
      throw SourceProblem(file: path, line: nil, message: "the last line does not end")
    }
    date = try Self.date(in: title, of: path)
    var seen: Set<[String]> = []
    rows = try lines.enumerated().dropFirst().map { index, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let row = Row(fields: fields, file: path, line: index + 1)
      try Self.check(row, columns: columns)
      guard seen.insert(Array(fields.prefix(2))).inserted else {
        throw row.problem("'\(fields[0])' has '\(fields[1])' already")
      }
      return row
    }
  }

  private static func check(_ row: Row, columns: Int) throws {
    guard row.fields.count == columns else {
      throw row.problem("the row has \(row.fields.count) fields, not \(columns)")
    }
    guard !row.fields[0].isEmpty, !row.fields[1].isEmpty else {
      throw row.problem("the row names nothing")
    }
    guard !row.fields[1].contains(",") else {
      throw row.problem("the name '\(row.fields[1])' has a comma")
    }
    guard row.fields.allSatisfy({ $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } }) else {
      throw row.problem("the row has a character that is not printable ASCII")
    }
  }

  /// The date in a first line such as `# IAM actions, 2026-08-21. service …`.
  private static func date(in title: Substring, of path: String) throws -> String {
    guard title.hasPrefix("# "),
      let words = title.split(separator: ". ").first,
      let date = words.split(separator: ", ").last, date.count < words.count
    else {
      throw SourceProblem(file: path, line: 1, message: "the first line does not say its date")
    }
    return String(date)
  }
}
