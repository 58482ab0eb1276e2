internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// How many characters each statement takes of a policy's size, and where in the text it stands.
struct StatementSizes {
  struct Part {
    let name: String
    let start: Int
    let size: Int
  }

  let policy: PublishedPolicy

  /// The statements in order, measured in the compact layout, whose characters all count.
  var parts: [Part] {
    let sizes = policy.statements.map { PolicySize(of: $0.statement.tokens.compactText).counted }
    let whole = PolicySize(of: policy.document, layout: .compact).counted
    // What stands before the first statement: all but the statements, commas and last brackets.
    var start = whole - sizes.reduce(0, +) - max(sizes.count - 1, 0) - "]}".count
    return zip(policy.statementNames, sizes).map { name, size in
      defer { start += size + 1 }
      return Part(name: name, start: start, size: size)
    }
  }

  private var fact: String { HTMLText.attribute("\(policy.id).statement-sizes") }

  /// A bar a statement, along the whole of the quota.
  func bars(height: Int) -> String {
    let bars = parts.map { part in
      "<rect class=\"gauge-part\" x=\"\(part.start)\" width=\"\(part.size)\" height=\"\(height)\""
        + " data-statement=\"\(HTMLText.attribute(part.name))\">"
        + "<title>\(HTMLText.escaped(part.name)): \(NumberText.grouped(part.size))</title></rect>"
    }
    return "<g data-fact=\"\(fact)\">\(bars.joined())</g>"
  }

  /// The sizes as a block of their own.
  var expansion: Expansion {
    let items = parts.enumerated().map { index, part in
      "\(index + 1). \(MarkdownText.code(part.name)) \(NumberText.grouped(part.size))"
    }
    return .block(html: list, markdown: items.joined(separator: "\n"))
  }

  /// The same in words, folded.
  var fold: String {
    "<details class=\"sizes\">\n<summary>By statement</summary>\n\(list)\n</details>"
  }

  /// The same in words, as a paragraph of Markdown.
  var markdown: String {
    let items = parts.map { "\(MarkdownText.code($0.name)) \(NumberText.grouped($0.size))" }
    return "Characters by statement: " + items.joined(separator: ", ")
  }

  private var list: String {
    let items = parts.map { part in
      "<li><code>\(HTMLText.escaped(part.name))</code> "
        + "<span>\(NumberText.grouped(part.size))</span></li>"
    }
    return "<ol class=\"size-list\" data-fact=\"\(fact)\">\n\(items.joined(separator: "\n"))\n</ol>"
  }
}
