package import Diagnostics
internal import IAMPolicy

/// One step of a procedure.
package struct ProcedureStep: Sendable {
  /// A run of a step's text.
  package enum Run: Hashable, Sendable {
    case text(String)
    /// A control to look for.
    case label(ConsoleLabel)
    /// Text to type.
    case input(String)
  }

  package let runs: [Run]
  package let source: SourcePosition

  package init(
    file: StaticString = #filePath, line: UInt = #line, @ListBuilder<Run> _ runs: () -> [Run]
  ) {
    self.runs = runs()
    source = .model(file, line)
  }

  /// The step as a reader sees it, without markup.
  package var text: String {
    runs.map { run in
      switch run {
      case .text(let text), .input(let text): text
      case .label(let label):
        label.older.map { "\(label.text) (older console: \($0))" } ?? label.text
      }
    }
    .joined()
  }
}

extension ProcedureStep.Run: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}
