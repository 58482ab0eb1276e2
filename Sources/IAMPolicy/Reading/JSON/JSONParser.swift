/// Reads one JSON value without recursion, so that no depth of nesting can exhaust the stack.
///
/// A fault whose cure is beyond doubt is reported and passed over; any other ends the reading.
struct JSONParser {
  var cursor: TextCursor
  var problems: [TextProblem] = []
  var refusedEscapes: [TextProblem] = []
  /// True when a string that began with a straight quote may end with a curled one.
  let closesStringsAtCurledQuotes: Bool
  /// True when a curled quote was met inside a string.
  var hasCurledQuoteInString = false
  /// The last line on which what stands there may be misread: a quote is missing, or one too many.
  var doubtfulLine: Int?
  /// How many problems are not told because they are likely consequences of others.
  var consequences = 0
  private(set) var open: [OpenValue] = []

  init(_ utf8: [UInt8], closesStringsAtCurledQuotes: Bool = false) {
    cursor = TextCursor(utf8)
    self.closesStringsAtCurledQuotes = closesStringsAtCurledQuotes
  }

  /// How often the text was found not to be JSON, consequences counted.
  var syntaxFaults: Int { problems.count { $0.kind == .syntax } + consequences }

  /// Reads the text; nil when it could not be read to its end.
  mutating func parse() -> JSONNode? {
    do throws(TextProblem) {
      try skipBlanks()
      guard cursor.byte != nil else {
        throw syntax("the text is empty", hint: "paste the whole document")
      }
      let root = try value()
      try skipBlanks()
      if let byte = cursor.byte {
        let isDocument = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
        try report(
          isDocument
            ? syntax("a second document follows the first", hint: "join them, or remove one")
            : syntax(
              "unexpected \(found) after the end of the document",
              hint: "remove it, or close fewer brackets before it"))
      }
      return root
    } catch {
      if isConsequence(error) { consequences += 1 } else { problems.append(error) }
      return nil
    }
  }

  /// Reads values until the outermost is complete.
  private mutating func value() throws(TextProblem) -> JSONNode {
    while true {
      var complete = try begin()
      while let node = complete {
        guard !open.isEmpty else { return node }
        open[open.count - 1].append(node)
        complete = try proceed()
      }
    }
  }

  /// Reads a whole scalar, or opens a container; an empty container is whole too.
  private mutating func begin() throws(TextProblem) -> JSONNode? {
    try skipBlanks()
    let start = cursor.place
    if try take(UInt8(ascii: "{")) { return try beginContainer(isObject: true, at: start) }
    if try take(UInt8(ascii: "[")) { return try beginContainer(isObject: false, at: start) }
    let value = try scalarValue()
    return JSONNode(value: value, start: start, end: cursor.place)
  }

  private mutating func beginContainer(
    isObject: Bool, at start: TextPlace
  ) throws(TextProblem) -> JSONNode? {
    guard open.count < JSONReading.depthLimit else {
      throw TextProblem(
        .syntax, "nesting is deeper than \(JSONReading.depthLimit) levels",
        hint: "flatten the document", at: start)
    }
    let container = OpenValue(isObject: isObject, start: start)
    open.append(container)
    try dropCommas()
    if try take(container.closing) { return close() }
    if isObject { try readKey() }
    return nil
  }

  /// Reads on after a value in a container; gives the container when that is now closed.
  private mutating func proceed() throws(TextProblem) -> JSONNode? {
    let closing = open[open.count - 1].closing
    let end = cursor.place
    try skipBlanks()
    let comma = cursor.place
    if try take(UInt8(ascii: ",")) {
      try dropCommas()
      if try take(closing) {
        try report(
          TextProblem(
            .syntax, "trailing comma before '\(Unicode.Scalar(closing))'",
            hint: "remove the comma", at: comma))
        return close()
      }
    } else if try take(closing) {
      return close()
    } else if beginsValue {
      try reportMissing(
        TextProblem(.syntax, "missing comma", hint: "put a comma after this value", at: end),
        beforeKey: open[open.count - 1].isObject)
    } else {
      throw unfinished(expecting: "',' or '\(Unicode.Scalar(closing))'")
    }
    if open[open.count - 1].isObject { try readKey() }
    return nil
  }

  private mutating func close() -> JSONNode? { open.popLast()?.closed(end: cursor.place) }

  /// Reads a key of the innermost object, and its colon.
  private mutating func readKey() throws(TextProblem) {
    try skipBlanks()
    let place = cursor.place
    let key = try keyText()
    let end = cursor.place
    try skipBlanks()
    if try !take(UInt8(ascii: ":")) {
      guard beginsValue else {
        throw unfinished(expecting: "':' after the key \(MessageText.quoted(key))")
      }
      try reportMissing(
        TextProblem(
          .syntax, "missing colon after the key \(MessageText.quoted(key))",
          hint: "put a colon after the key", at: end), beforeKey: false)
    }
    if let line = open[open.count - 1].awaitValue(of: key, from: place, to: end) {
      try report(
        TextProblem(
          .grammar, "the key \(MessageText.quoted(key)) stands twice in one object",
          hint: "keep one of them (the first is on line \(line)): readers disagree on which counts",
          at: place))
    }
  }
}
