package import CanonicalModel
package import Diagnostics

/// A variable of the site or of a page, the facts that its words name filled in.
package struct TextVariable: Hashable, Sendable {
  /// The name in placeholders, such as `site.product`.
  package let name: String
  /// What is wrong with its words.
  package let findings: [Finding]
  /// The words as written, and where they begin.
  let written: String
  let position: SourcePosition
  /// The words for readers: none of them is markup, and each fact is bound.
  let html: String
  let text: String
  /// What its placeholders speak of.
  let subjects: Set<String>

  package init(
    name: String, written: String, at position: SourcePosition, facts: FactTable
  ) {
    self.name = name
    self.written = written
    self.position = position
    var (html, text) = ("", "")
    var subjects: Set<String> = []
    var findings: [Finding] = []
    for piece in TextPiece.pieces(of: written) {
      guard case .placeholder(let placeholder, let column) = piece else {
        html += HTMLText.escaped(piece.text)
        text += piece.text
        continue
      }
      do throws(PlaceholderFault) {
        let fact = try Self.fact(for: PlaceholderRequest(placeholder), in: facts)
        let value = try FactLookup.text(of: fact)
        html += HTMLText.fact(fact.name, value)
        text += value
        subjects.insert(String(fact.name.prefix { $0 != "." }))
      } catch {
        var place = position
        place.column += column
        findings.append(
          Finding(
            error.rule, at: place, error.message, hint: error.hint,
            about: Subject(fact: name, channel: "variables", item: placeholder)))
      }
    }
    (self.html, self.text) = (html, text)
    self.subjects = subjects
    self.findings = findings
  }

  private static func fact(
    for request: PlaceholderRequest, in facts: FactTable
  ) throws(PlaceholderFault) -> Fact {
    guard !PageSubjects.subjects.contains(request.subject) else {
      throw PlaceholderFault(
        "'\(request.name)' cannot stand in a variable", hint: "write the words out")
    }
    let fact = try FactLookup.fact(for: request, in: facts)
    try FactLookup.refuseOptions(of: request)
    return fact
  }
}
