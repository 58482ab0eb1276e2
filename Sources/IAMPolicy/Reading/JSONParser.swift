/// Reads one JSON value without recursion, so that no depth of nesting can exhaust the stack.
///
/// A trailing or a missing comma is reported and passed over; any other fault ends the reading.
struct JSONParser {
  private var cursor: TextCursor
  private var open: [OpenValue] = []
  private(set) var problems: [TextProblem] = []

  init(_ utf8: [UInt8]) { cursor = TextCursor(utf8) }

  /// Reads the text; nil when it could not be read to its end.
  mutating func parse() -> JSONNode? {
    do throws(TextProblem) {
      let root = try value()
      cursor.skipWhiteSpace()
      if cursor.byte != nil {
        problems.append(
          fault(
            "unexpected text after the end of the JSON",
            hint: "remove it, or close fewer brackets before it"))
      }
      return root
    } catch {
      problems.append(error)
      return nil
    }
  }

  /// Reads values until the outermost is complete.
  private mutating func value() throws(TextProblem) -> JSONNode {
    while true {
      cursor.skipWhiteSpace()
      guard var node = try begin() else { continue }
      while true {
        guard let container = open.popLast() else { return node }
        guard let closed = try finish(node, in: container) else { break }
        node = closed
      }
    }
  }

  /// Reads a whole scalar, or opens a container; an empty container is whole too.
  private mutating func begin() throws(TextProblem) -> JSONNode? {
    let start = cursor.place
    switch cursor.byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isObject = cursor.byte == UInt8(ascii: "{")
      guard open.count < JSONReading.depthLimit else {
        throw fault(
          "nesting is deeper than \(JSONReading.depthLimit) levels", hint: "flatten the document")
      }
      cursor.advance()
      cursor.skipWhiteSpace()
      if cursor.byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        cursor.advance()
        return JSONNode(
          value: isObject ? .object([]) : .array([]), start: start, end: cursor.offset)
      }
      var container = OpenValue(isObject: isObject, start: start)
      if isObject { try readKey(of: &container) }
      open.append(container)
      return nil
    case UInt8(ascii: "\""):
      let text = try JSONStringReader.read(&cursor)
      return JSONNode(value: .string(text), start: start, end: cursor.offset)
    default:
      let value = try JSONScalarReader.read(&cursor)
      return JSONNode(value: value, start: start, end: cursor.offset)
    }
  }

  /// Puts a value into its container; gives the container when that is now closed.
  private mutating func finish(
    _ node: JSONNode, in container: OpenValue
  ) throws(TextProblem) -> JSONNode? {
    var container = container
    container.append(node)
    cursor.skipWhiteSpace()
    let close = container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    if cursor.byte == UInt8(ascii: ",") {
      let comma = cursor.place
      cursor.advance()
      cursor.skipWhiteSpace()
      guard cursor.byte == close else {
        if container.isObject { try readKey(of: &container) }
        open.append(container)
        return nil
      }
      problems.append(
        TextProblem(
          .syntax, "trailing comma before '\(container.isObject ? "}" : "]")'",
          hint: "remove the comma", at: comma))
    }
    if cursor.byte == close {
      cursor.advance()
      return container.closed(end: cursor.offset)
    }
    guard beginsValue(cursor.byte) else {
      throw fault(
        "expected ',' or '\(container.isObject ? "}" : "]")'" + found,
        hint: "close what is open, or part the values with commas")
    }
    problems.append(fault("missing comma", hint: "put a comma before this value"))
    if container.isObject { try readKey(of: &container) }
    open.append(container)
    return nil
  }

  /// Reads a key and its colon.
  private mutating func readKey(of container: inout OpenValue) throws(TextProblem) {
    cursor.skipWhiteSpace()
    let place = cursor.place
    guard cursor.byte == UInt8(ascii: "\"") else {
      throw fault("expected a key in double quotes" + found, hint: "write \"Key\": value")
    }
    let key = try JSONStringReader.read(&cursor)
    cursor.skipWhiteSpace()
    guard cursor.byte == UInt8(ascii: ":") else {
      throw fault("expected ':' after the key '\(key)'" + found, hint: "put a colon there")
    }
    cursor.advance()
    if !container.keys.insert(Array(key.utf8)).inserted {
      problems.append(
        TextProblem(
          .grammar, "the key '\(key)' stands twice in one object",
          hint: "keep one of them: readers disagree on which counts", at: place))
    }
    container.key = (key, place)
  }

  private func beginsValue(_ byte: UInt8?) -> Bool {
    byte.map { "\"{[-0123456789tfn".utf8.contains($0) } ?? false
  }

  private var found: String {
    cursor.scalar.map { ", found '\($0)'" } ?? ", found the end of the text"
  }

  private func fault(_ message: String, hint: String) -> TextProblem {
    TextProblem(.syntax, message, hint: hint, at: cursor.place)
  }
}
