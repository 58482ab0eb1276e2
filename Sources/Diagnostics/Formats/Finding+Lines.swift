/// A finding in lines of text, the same in every format that people read.
extension Finding {
  /// Place, weight, what is wrong and the rule, on one line.
  var headline: String {
    "\(place): \(severity.rawValue): \(VisibleText.oneLine(message)) [\(ruleName)]"
  }

  /// What is known beyond the headline, a line each, the cure last.
  var details: [String] {
    var lines = values
    if let model { lines.append("model: \(VisibleText.oneLine(model.file)):\(model.line)") }
    lines += consequences.sorted().map { "also: " + $0.headline }
    return lines + [cureLine]
  }

  /// What to do about it.
  var cureLine: String { "hint: " + VisibleText.oneLine(hint) }

  /// What the model says and what was found, a line each.
  var values: [String] {
    [
      expected.map { "expected: " + VisibleText.oneLine($0) },
      actual.map { "actual:   " + VisibleText.oneLine($0) },
    ].compactMap(\.self)
  }

  /// The file, line and column, on one line.
  var place: String {
    "\(VisibleText.oneLine(position.file)):\(position.line):\(position.column)"
  }

  /// The name of its rule, on one line.
  var ruleName: String { VisibleText.oneLine(rule.rawValue) }

  /// The other places it speaks of: where the model states the truth, then what follows from it.
  var related: [(position: SourcePosition, message: String)] {
    let truth = model.map { [(position: $0, message: "the model states it here")] } ?? []
    return truth
      + consequences.sorted().map { consequence in
        let message = "also: \(VisibleText.oneLine(consequence.message)) [\(consequence.ruleName)]"
        return (position: consequence.position, message: message)
      }
  }
}
