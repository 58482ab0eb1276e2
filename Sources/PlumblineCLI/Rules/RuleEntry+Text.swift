internal import Diagnostics

extension RuleEntry {
  private static let width = 80

  /// For people at a terminal.
  var text: String {
    let label = (answers.map(\.question) + ["Found by"]).map(\.count).max() ?? 0
    var lines = [rule.id.rawValue]
    if let meaning { lines += Self.wrapped(meaning, to: Self.width) }
    lines.append("")
    for (question, answer) in answers + [("Found by", commands.joined(separator: ", "))] {
      let rows = Self.wrapped(answer, to: Self.width - label - 4)
      for (index, row) in rows.enumerated() {
        let head = index == 0 ? question : ""
        lines.append("  " + head + String(repeating: " ", count: label - head.count + 2) + row)
      }
    }
    for example in examples { lines += [""] + Self.lines(of: example) }
    return (lines + ["", readOn]).joined(separator: "\n") + "\n"
  }

  private var readOn: String {
    let place = manual.anchor.map { ", under '\($0)'" } ?? ""
    return "More: the page '\(manual.page)' of the manual\(place)"
      + (rule.page.map { "\n      \($0)" } ?? "")
  }

  private static func lines(of example: RuleExample) -> [String] {
    guard let wrong = example.wrong else { return ["Wrong: nothing \(example.place)"] }
    let hasMark = wrong.text.contains(RuleExample.mark)
    var lines = [
      "Wrong, \(example.place)" + (hasMark ? " (\(RuleExample.mark) marks the place):" : ":")
    ]
    lines += indented(wrong.excerpt)
    if let right = example.right { lines += ["", "Right:"] + indented(right.excerpt) }
    return lines
  }

  private static func indented(_ text: String) -> [String] {
    [""]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.isEmpty ? "" : "    " + line
      }
  }

  /// The words of a text in lines of at most some columns; a longer word has a line of its own.
  private static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
