internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// The statements of a policy with what each is for.
struct StatementTable {
  let policy: PublishedPolicy
  /// The name of the product that needs them.
  let product: String

  var expansion: Expansion { .block(html: html, markdown: markdown) }

  private var headings: [String] { ["Statement", "What \(product) does with it", "Actions"] }

  private var html: String {
    let names = headings.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }
    let rows = policy.statements.map { documented in
      let statement = documented.statement
      return "<tr><th scope=\"row\"><code>\(HTMLText.escaped(statement.sid ?? ""))</code></th>"
        + "<td>\(HTMLText.escaped(documented.purpose))</td>"
        + "<td class=\"number\">\(count(of: documented))</td></tr>"
    }
    let name = HTMLText.attribute("\(policy.id).statements")
    let lines =
      [
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"Statements\">",
        "<table class=\"statements\" data-fact=\"\(name)\">",
        "<thead>", "<tr>\(names.joined())</tr>", "</thead>", "<tbody>",
      ] + rows + ["</tbody>", "</table>", "</div>"]
    return lines.joined(separator: "\n")
  }

  private var markdown: String {
    let rows = policy.statements.map { documented in
      let sid = MarkdownText.code(documented.statement.sid ?? "", inTable: true)
      let purpose = MarkdownText.escaped(documented.purpose, inTable: true)
      return "| \(sid) | \(purpose) | \(count(of: documented)) |"
    }
    let names = headings.map { MarkdownText.escaped($0, inTable: true) }.joined(separator: " | ")
    return (["| \(names) |", "| --- | --- | --: |"] + rows).joined(separator: "\n")
  }

  private func count(of documented: DocumentedStatement) -> String {
    NumberText.grouped(documented.statement.actions.patterns.count)
  }
}
