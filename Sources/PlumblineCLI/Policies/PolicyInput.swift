internal import Diagnostics
internal import IAMPolicy

/// A policy that a command was given, read.
struct PolicyInput: Sendable {
  /// The id, or the file as it was named.
  let name: String
  /// The file as findings name it.
  let file: String
  /// The document's text, blanks in place of whatever else the file holds.
  let utf8: [UInt8]
  /// The JSON the text was read as, once for all that ask.
  let json: JSONReading
  let type: PolicyType
  let reading: PolicyReading

  /// Takes a text of a type, or of the one it seems to be.
  init(name: String, file: String, text: PolicyEnvelope, type: PolicyType?) {
    self.name = name
    self.file = file
    utf8 = text.utf8
    json = text.json
    self.type = type ?? .seeming(text.json)
    reading = PolicyReading(text.json, of: text.utf8, type: self.type)
  }

  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// What is wrong with the text; what keeps the document from being all the text says is an error.
  var findings: [Finding] {
    reading.problems.map { problem in
      Finding(
        Self.rule(of: problem.kind), reading.isWhole ? .warning : .error,
        at: position(of: problem.place), problem.message, hint: problem.hint,
        about: Subject(fact: name, channel: file, item: problem.message))
    }
  }

  func position(of place: TextPlace) -> SourcePosition {
    SourcePosition(file: file, line: place.line, column: place.column)
  }

  private static func rule(of kind: TextProblem.Kind) -> RuleID {
    switch kind {
    case .syntax: "policy-syntax"
    case .character: "policy-character"
    case .grammar: "policy-grammar"
    }
  }
}

extension PolicyInput {
  /// The name of the file without its folder and ending, or the id; what files and policies made
  /// from it are called.
  var baseName: String {
    if name == "standard input" { return "policy" }
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.hasSuffix(".json") ? String(last.dropLast(".json".utf8.count)) : last
  }
}
