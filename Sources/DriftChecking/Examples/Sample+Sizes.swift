internal import CanonicalModel
internal import IAMPolicy

/// The sizes of the sample policy's statements, in each of the ways that pages give them.
extension Sample {
  private static let compact = PolicyWriter(layout: .compact)

  private static let sizes = policy.statements.map { documented in
    let text = compact.text(of: documented.statement)
    let whole = compact.text(of: policy.document)
    let start = whole.firstRange(of: text)?.lowerBound ?? whole.startIndex
    return (
      name: documented.statement.sid ?? "", size: text.unicodeScalars.count,
      start: whole.unicodeScalars.distance(from: whole.startIndex, to: start)
    )
  }

  /// The list of sizes in a figure, one text in it replaced.
  static func statementSizes(_ old: String = "", _ new: String = "") -> String {
    let items = sizes.map { "<li><code>\($0.name)</code> <span>\($0.size)</span></li>" }
    let text =
      "<figure><ol data-fact=\"sample.statement-sizes\">\n\(items.joined(separator: "\n"))\n"
      + "</ol></figure>"
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }

  /// The bars of the gauge, one text in it replaced.
  static func statementBars(_ old: String = "", _ new: String = "") -> String {
    let bars = sizes.map { part in
      "<rect x=\"\(part.start)\" width=\"\(part.size)\" data-statement=\"\(part.name)\">"
        + "<title>\(part.name): \(part.size)</title></rect>"
    }
    let text =
      "<figure><svg><g data-fact=\"sample.statement-sizes\">\(bars.joined())</g></svg></figure>"
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }

  /// The line of the Markdown twin.
  static let statementSizeLine =
    "Characters by statement: "
    + sizes.map { "`\($0.name)` \($0.size)" }.joined(separator: ", ")
}
