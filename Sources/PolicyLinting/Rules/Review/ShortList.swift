/// Names in single quotes for a message, of many only the first few.
enum ShortList {
  static func of(_ names: [String], atMost limit: Int = 4) -> String {
    let shown = names.prefix(limit).map { "'\($0)'" }
    if names.count > limit {
      return shown.joined(separator: ", ") + " and \(names.count - limit) more"
    }
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }
}
