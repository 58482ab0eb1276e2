internal import CanonicalModel

/// The commands that create a policy, as a reader copies them.
struct CommandBlock {
  /// The name of the fact.
  let fact: String
  let command: CreationCommand
  let codeReader: CodeReader?

  var expansion: Expansion {
    let html =
      "<pre tabindex=\"0\" data-fact=\"\(HTMLText.attribute(fact))\"><code class=\"language-sh\">"
      + CodeMarkup.html(of: command.text, in: "sh", by: codeReader) + "\n</code></pre>"
    return .block(html: html, markdown: CodeFence.markdown(of: command.text, language: "sh"))
  }
}
