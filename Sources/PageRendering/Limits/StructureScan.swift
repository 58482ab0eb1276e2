internal import ByteSearching
internal import Diagnostics

/// Looks at a page line by line for nesting, tables and brackets beyond bounds.
///
/// It errs on the strict side: code is counted as if it were text, for what looks like code here
/// may not be code to the Markdown library.
struct StructureScan {
  /// What stands between two empty lines.
  private struct Run {
    var bytes = 0
    var pipes = 0
    var columns = 0
    var openBrackets = 0
  }

  private(set) var log: FindingLog
  private var run = Run()
  private var cells = 0
  private var tableWork = 0
  private var bracketWork = 0
  private var reported: Set<String> = []

  init(log: FindingLog) { self.log = log }

  /// Scans the whole page.
  mutating func scan() {
    let text = log.text
    let isSmall = Self.isSmall(text)
    for number in stride(from: 1, through: text.lineCount, by: 1) {
      let range = text.line(number)
      if isSmall {
        if range.count > InputLimits.depth {
          checkDepth(LineShape.behindMarks(text.utf8[range]).marks, at: range.lowerBound)
        }
        continue
      }
      let shape = LineShape(text.utf8[range])
      if shape.isBlank {
        run = Run()
      } else {
        check(shape, at: range.lowerBound)
      }
    }
  }

  /// Whether a page has so few lines, pipes and brackets that only its nesting can be beyond bounds.
  private static func isSmall(_ text: PageText) -> Bool {
    let bytes = text.utf8[text.body]
    func count(_ sign: Unicode.Scalar) -> Int { bytes.count(of: UInt8(ascii: sign)) }
    let (lines, pipes) = (text.lineCount, count("|"))
    // A line that looks like a table's second holds one of these.
    let delimiterRows = min(lines, pipes + count(":"))
    return delimiterRows * bytes.count <= InputLimits.tableWork && pipes <= InputLimits.columns
      && lines * (pipes + 1) <= InputLimits.cells
      && count("[") * count("]") <= InputLimits.bracketWork
  }

  private mutating func check(_ line: LineShape, at offset: Int) {
    run.bytes += line.bytes
    run.pipes += line.pipes
    checkDepth(line.marks, at: offset)
    checkTable(line, at: offset)
    bracketWork += line.bracketWork(open: &run.openBrackets)
    if bracketWork > InputLimits.bracketWork {
      refuse(
        "brackets", at: offset, "too many brackets are opened and not closed",
        hint: "close them, or write '\\[' for the bracket itself")
    }
  }

  private mutating func checkDepth(_ marks: Int, at offset: Int) {
    if marks > InputLimits.depth {
      refuse(
        "depth", at: offset,
        "lists and quotes are nested more than \(InputLimits.depth) levels deep",
        hint: "write them flatter")
    }
  }

  private mutating func checkTable(_ line: LineShape, at offset: Int) {
    if line.isDelimiterRow {
      run.columns = max(run.columns, line.pipes + 1)
      tableWork += run.bytes
      if run.pipes - line.pipes > Self.pipesBeforeTable || tableWork > InputLimits.tableWork {
        refuse(
          "table-rows", at: offset, "too many lines look like the second line of a table",
          hint: "part tables with empty lines")
      }
    }
    let isInTable = run.columns > 0
    if line.pipes > (isInTable ? InputLimits.columns + 1 : Self.pipesInLine) {
      refuse(
        "columns", at: offset, "the table has more than \(InputLimits.columns) columns",
        hint: "split it into several tables")
    }
    if isInTable { cells += max(run.columns, line.pipes + 1) }
    if cells > InputLimits.cells {
      refuse(
        "cells", at: offset, "the tables have more than \(InputLimits.cells) cells",
        hint: "split the page, or give long tables as files to download")
    }
  }

  private static let pipesBeforeTable = 2_000
  private static let pipesInLine = 1_000

  private mutating func refuse(_ what: String, at offset: Int, _ message: String, hint: String) {
    guard reported.insert(what).inserted else { return }
    log.report(
      "input-limit", at: log.text.position(at: offset), message, hint: hint, item: what)
  }
}
