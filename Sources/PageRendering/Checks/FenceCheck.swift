internal import Diagnostics
internal import IAMPolicy
internal import StrictYAML

/// Holds a code fence against what it claims.
struct FenceCheck {
  struct Fault {
    /// Where it is; nil for the fence itself.
    var position: SourcePosition?
    let message: String
    let hint: String
  }

  private(set) var faults: [Fault] = []

  init(_ node: MarkdownNode, text: PageText) {
    guard let fence = node.fence else { return }
    checkEnd(of: node, fence, text: text)
    let info = FenceInfo(node.fenceInfo)
    for word in info.unknownWords {
      let nearest = Suggestion.nearest(to: word, among: [FenceInfo.example])
      faults.append(
        Fault(
          message: "code fence word '\(word)' is not known",
          hint: nearest.map { "did you mean '\($0)'?" }
            ?? "after the language may stand 'example', 'title=\"…\"' and lines as in '{1,3-5}'"))
    }
    if let last = info.lines.map(\.upperBound).max() { checkLine(last, of: node) }
    if let language = info.language, !info.isExample {
      checkData(of: node, in: language.lowercased(), text: text)
    }
  }

  private mutating func checkEnd(
    of node: MarkdownNode, _ fence: (character: UInt8, length: Int), text: PageText
  ) {
    let line = text.utf8[text.line(node.endLine)]
    let marks = line.drop { $0 == UInt8(ascii: ">") || ASCII.isSpace($0) }
      .reversed().drop(while: ASCII.isSpace)
    let isClosed =
      node.endLine > node.place.line && marks.count >= fence.length
      && marks.allSatisfy { $0 == fence.character }
    guard !isClosed else { return }
    let mark = [UInt8](repeating: fence.character, count: fence.length)
    faults.append(
      Fault(
        message: "the code fence is not closed",
        hint: "close it with '\(String(decoding: mark, as: UTF8.self))' on a line of its own"))
  }

  private mutating func checkLine(_ line: Int, of node: MarkdownNode) {
    let count = node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
    guard line > count else { return }
    faults.append(
      Fault(
        message: "line \(line) is to be pointed out, and the code has \(count)",
        hint: "count the lines from 1, without the fence"))
  }

  /// Reads what is said to be JSON or YAML.
  private mutating func checkData(of node: MarkdownNode, in language: String, text: PageText) {
    switch language {
    case "json":
      let code = node.literal
      let fence = FenceLines(node, code, text: text)
      faults += JSONReading(of: code).problems.map { problem in
        Fault(
          position: fence.position(line: problem.place.line, column: problem.place.column),
          message: "JSON: \(problem.message)", hint: problem.hint)
      }
    case "yaml", "yml":
      let code = node.literal
      guard let problem = YAMLSyntax.problem(in: Array(code.utf8)) else { return }
      let fence = FenceLines(node, code, text: text)
      faults.append(
        Fault(
          position: fence.position(line: problem.place.line, column: problem.place.column),
          message: "YAML: \(problem.message)", hint: problem.hint))
    default: break
    }
  }
}
