internal import Diagnostics

extension RuleEntry {
  /// For the manual: a heading of the third level and what stands below it.
  var markdown: String {
    var lines = ["### \(rule.id)", ""]
    if let meaning { lines += [Self.marked(meaning), ""] }
    for (question, answer) in answers { lines.append("- **\(question):** \(Self.marked(answer))") }
    let commands = commands.map { "`\($0)`" }.joined(separator: ", ")
    lines.append("- **Found by:** \(commands)")
    for example in examples { lines += [""] + Self.lines(of: example) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of example: RuleExample) -> [String] {
    guard let wrong = example.wrong else { return ["Wrong: nothing \(marked(example.place))."] }
    var lines = ["Wrong, \(marked(example.place)):", ""]
    lines += fenced(wrong.excerpt, example.language)
    if let right = example.right {
      lines += ["", "Right:", ""] + fenced(right.excerpt, example.language)
    }
    return lines
  }

  /// An illustration, which no check judges, within a fence longer than any in it.
  private static func fenced(_ text: String, _ language: String) -> [String] {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return ["\(fence)\(language) example", text, fence]
  }

  /// Text as Markdown: what stands in single quotes is code, and nothing else is mark-up.
  private static func marked(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      let isOpening = character == "'" && (result.isEmpty || " (".contains(result.last ?? " "))
      if isOpening, let end = rest.dropFirst().firstIndex(of: "'") {
        result += "`\(rest[..<end].dropFirst())`"
        rest = rest[end...].dropFirst()
      } else {
        result += "*_<>|[]`\\{}".contains(character) ? "\\\(character)" : String(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
