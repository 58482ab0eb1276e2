internal import ActionCatalogue

/// Writes the lines of one service.
struct ServiceWriter {
  let prefix: String
  let actions: [SourceTable.Row]
  let types: [SourceTable.Row]
  let keys: [SourceTable.Row]
  let needs: [SourceTable.Row]

  func lines() throws -> [String] {
    let keyNumbers = numbers(keys)
    var lines = ["@\(prefix)"]
    for row in keys {
      let type = row.fields[2] == "String" ? "" : "\t\(row.fields[2])"
      lines.append("k\t\(short(row.fields[1]))\(type)")
    }
    for row in types {
      let keys = try Self.numbers(row, 3, in: keyNumbers, called: "condition key")
      lines.append(
        "r\t\(row.fields[1])\t\(shortFormat(row.fields[2]))\t\(Self.ranges(keys))")
    }
    return try lines + actionLines(keyNumbers) + needLines()
  }

  /// The actions, those of equal shape on one line, in the order of each line's first.
  private func actionLines(_ keyNumbers: [String: Int]) throws -> [String] {
    let typeNumbers = numbers(types)
    return try grouped(actions) { row in
      guard let levels = AccessLevels(words: row.fields[2]) else {
        throw row.problem("the access level '\(row.fields[2])' is not known")
      }
      let types = try row.items(3).map { item in
        let isRequired = item.hasSuffix("!")
        let name = isRequired ? String(item.dropLast()) : item
        guard let number = typeNumbers[name] else {
          throw row.problem("'\(prefix)' has no resource type '\(name)'")
        }
        return "\(number)\(isRequired ? "!" : "")"
      }
      let keys = try Self.numbers(row, 4, in: keyNumbers, called: "condition key")
      return "a\t\(levels.letters)\t\(types.joined(separator: ","))\t\(Self.ranges(keys))"
    }
  }

  private func needLines() throws -> [String] {
    let known = numbers(actions)
    return try grouped(needs) { row in
      guard known[row.fields[1]] != nil else {
        throw row.problem("'\(prefix)' has no action '\(row.fields[1])'")
      }
      return "d\t\(row.items(2).map(short).joined(separator: ","))"
    }
  }

  /// Puts the names of rows with an equal beginning on one line.
  private func grouped(
    _ rows: [SourceTable.Row], by beginning: (SourceTable.Row) throws -> String
  ) rethrows -> [String] {
    var names: [String: [String]] = [:]
    var order: [String] = []
    for row in rows {
      let key = try beginning(row)
      if names[key] == nil { order.append(key) }
      names[key, default: []].append(row.fields[1])
    }
    return order.map { "\($0)\t\(names[$0, default: []].joined(separator: ","))" }
  }

  private func numbers(_ rows: [SourceTable.Row]) -> [String: Int] {
    Dictionary(
      rows.enumerated().map { ($1.fields[1], $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func numbers(
    _ row: SourceTable.Row, _ field: Int, in numbers: [String: Int], called kind: String
  ) throws -> [Int] {
    try row.items(field).map { name in
      guard let number = numbers[name] else {
        throw row.problem("'\(row.fields[0])' has no \(kind) '\(name)'")
      }
      return number
    }
  }

  /// Numbers with a range for three or more that follow one another: `0,3-5`.
  static func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, number == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound)-\(run.upperBound)"] : run.map(String.init)
    }.joined(separator: ",")
  }

  private func short(_ name: String) -> String {
    name.hasPrefix("\(prefix):") ? String(name.dropFirst(prefix.count)) : name
  }

  private func shortFormat(_ format: String) -> String {
    let usual = "arn:${Partition}:\(prefix):${Region}:${Account}:"
    return format.hasPrefix(usual) ? "~\(format.dropFirst(usual.count))" : format
  }
}
