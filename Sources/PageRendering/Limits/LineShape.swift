/// What a line of Markdown could be, as far as the limits care.
struct LineShape {
  private let line: ArraySlice<UInt8>
  /// The marks of lists and quotes it begins with.
  let marks: Int
  private(set) var pipes = 0
  /// True when nothing but the marks of quotes stands on it.
  private(set) var isBlank = true
  /// True for what can part a table's head from its body.
  private(set) var isDelimiterRow = false
  private var hasBrackets = false

  private static let bullets = ByteSet("-+*")
  private static let delimiters = ByteSet("|-: \t\u{B}\u{C}")

  var bytes: Int { line.count + 1 }

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"): hasBrackets = true
      default: break
      }
    }
    isBlank = line.allSatisfy { $0 == UInt8(ascii: ">") || ASCII.isSpace($0) }
    let delimiters = Self.delimiters
    let rest: ArraySlice<UInt8>
    (marks, rest) = Self.behindMarks(line)
    if rest.allSatisfy(delimiters.contains) {
      let colons = line.count { $0 == UInt8(ascii: ":") }
      isDelimiterRow = line.contains(UInt8(ascii: "-")) && pipes + colons > 0
    }
  }

  /// The work its closing brackets make, each looking at those still open in the run.
  func bracketWork(open: inout Int) -> Int {
    guard hasBrackets else { return 0 }
    var work = 0
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "[") {
        open += 1
      } else if byte == UInt8(ascii: "]"), open > 0 {
        work += open
        open -= 1
      }
    }
    return work
  }

  /// Counts the marks of lists and quotes that a line begins with, and gives the text behind them.
  static func behindMarks(_ line: ArraySlice<UInt8>) -> (marks: Int, rest: ArraySlice<UInt8>) {
    var marks = 0
    var rest = line
    while let next = afterMark(rest) {
      marks += 1
      rest = next
    }
    return (marks, rest)
  }

  /// What follows the mark of a list or a quote; nil when there is none.
  static func afterMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = line.drop(while: ASCII.isSpace)
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: ">") { return rest.dropFirst() }
    guard bullets.contains(first) || ASCII.isDigit(first) else { return nil }
    let mark = rest.drop(while: ASCII.isDigit)
    guard let sign = mark.first else { return nil }
    let isMark =
      ASCII.isDigit(first)
      ? sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") : bullets.contains(sign)
    let after = mark.dropFirst()
    return isMark && after.first.map(ASCII.isSpace) ?? true ? after : nil
  }
}
