/// What a line of Markdown could be, as far as the limits care.
struct LineShape {
  private let line: ArraySlice<UInt8>
  /// The marks of lists and quotes it begins with.
  let marks: Int
  let pipes: Int
  /// True when nothing but the marks of quotes stands on it.
  let isBlank: Bool
  /// True for what can part a table's head from its body.
  let isDelimiterRow: Bool

  var bytes: Int { line.count + 1 }

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    isBlank = line.allSatisfy { Self.isSpace($0) || $0 == UInt8(ascii: ">") }
    pipes = line.count { $0 == UInt8(ascii: "|") }
    var rest = line
    var marks = 0
    while let next = Self.afterMark(rest) {
      marks += 1
      rest = next
    }
    self.marks = marks
    let tail = rest.drop(while: Self.isSpace)
    let marksColumns = tail.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }
    isDelimiterRow =
      marksColumns && line.contains(UInt8(ascii: "-"))
      && tail.allSatisfy { Self.isSpace($0) || Array("|-:".utf8).contains($0) }
  }

  /// The work its closing brackets make, each looking at those still open in the run.
  func bracketWork(open: inout Int) -> Int {
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

  /// What follows the mark of a list or a quote; nil when there is none.
  private static func afterMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = line.drop(while: isSpace)
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: ">") { return rest.dropFirst() }
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let mark = rest.dropFirst(digits)
    guard let sign = mark.first else { return nil }
    let isMark =
      digits > 0
      ? sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") : Array("-+*".utf8).contains(sign)
    let after = mark.dropFirst()
    guard isMark, after.first.map(isSpace) ?? true else { return nil }
    return after
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}
