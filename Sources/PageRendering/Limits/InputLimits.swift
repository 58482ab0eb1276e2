internal import Diagnostics

/// Refuses what the Markdown library reads in more than linear time, or blows up, before it is read.
enum InputLimits {
  /// The bytes of a page.
  static let bytes = 4 << 20
  /// The levels of lists, quotes and markup within one another.
  static let depth = 100
  /// The columns of a table.
  static let columns = 200
  /// The cells of all tables, those filled up at the ends of short rows too.
  static let cells = 100_000
  /// The bytes read again because a line among others looks like a table's second.
  static let tableWork = 4 << 20
  /// The open brackets looked at for all closing ones.
  static let bracketWork = 5_000_000
  /// The bytes that link definitions may bring to the page, and those that placeholders may.
  static let expansion = 16 << 20

  static func check(_ log: inout FindingLog) {
    let text = log.text
    guard text.utf8.count <= bytes else {
      return log.report(
        "input-limit", at: text.position(at: 0), "the page is longer than 4 MiB",
        hint: "split it into several pages", item: "bytes")
    }
    var structure = StructureScan(log: log)
    structure.scan()
    log = structure.log
    if let definition = DefinitionScan.overgrown(in: text) {
      log.report(
        "input-limit", at: text.position(at: definition),
        "a link definition this long is used too often",
        hint: "shorten its address and title", item: "definitions")
    }
  }
}
