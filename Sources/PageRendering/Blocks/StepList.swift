internal import CanonicalModel

/// The steps of a procedure, numbered.
struct StepList {
  let procedure: Procedure

  var expansion: Expansion { .block(html: html, markdown: markdown) }

  private var html: String {
    let name = HTMLText.attribute("\(procedure.id).steps")
    let steps = procedure.steps.map { "<li>\($0.runs.map(Self.html).joined())</li>" }
    return (["<ol class=\"steps\" data-fact=\"\(name)\">"] + steps + ["</ol>"])
      .joined(separator: "\n")
  }

  private var markdown: String {
    procedure.steps.enumerated()
      .map { "\($0 + 1). \($1.runs.map(Self.markdown).joined())" }
      .joined(separator: "\n")
  }

  private static func html(of run: ProcedureStep.Run) -> String {
    switch run {
    case .text(let text): return HTMLText.escaped(text)
    case .input(let text): return "<code>\(HTMLText.escaped(text))</code>"
    case .label(let label):
      let text = "<strong class=\"ui\">\(HTMLText.escaped(label.text))</strong>"
      guard let older = label.older else { return text }
      return "\(text) (older console: <span class=\"ui-older\">\(HTMLText.escaped(older))</span>)"
    }
  }

  private static func markdown(of run: ProcedureStep.Run) -> String {
    switch run {
    case .text(let text): return MarkdownText.escaped(text)
    case .input(let text): return MarkdownText.code(text)
    case .label(let label):
      let text = "**\(MarkdownText.escaped(label.text))**"
      return label.older.map { "\(text) (older console: \(MarkdownText.escaped($0)))" } ?? text
    }
  }
}
