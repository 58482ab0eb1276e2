internal import CanonicalModel
package import Diagnostics

/// Expands the placeholders of a title or a description, which may name facts that are words.
///
/// What cannot be expanded stays as it is written and is reported, and so is a fact that is typed by
/// hand; `position` is the text's start.
package func expandedText(
  _ text: String, at position: SourcePosition, context: PageContext
) -> (text: String, variables: Set<String>, findings: [Finding]) {
  var result = ""
  var variables: Set<String> = []
  var findings: [Finding] = []
  for piece in TextPiece.pieces(of: text) {
    guard case .placeholder(let written, let column) = piece else {
      result += piece.text
      continue
    }
    do throws(PlaceholderFault) {
      let request = try PlaceholderRequest(written)
      if let variable = try PageSubjects.variable(of: request, context: context) {
        variables.insert(variable.name)
        result += variable.text
        continue
      }
      result += try words(for: request, context: context)
    } catch {
      result += written
      var place = position
      place.column += column
      findings.append(
        Finding(
          error.rule, at: place, error.message, hint: error.hint,
          about: Subject(fact: context.page.path, channel: "front-matter", item: written)))
    }
  }
  return (result, variables, findings + LiteralText(text, context: context).findings(at: position))
}

private func words(
  for request: PlaceholderRequest, context: PageContext
) throws(PlaceholderFault) -> String {
  if request.subject == "page" {
    throw PlaceholderFault(
      "'\(request.name)' cannot stand in front matter, which states it",
      hint: "write the words out")
  }
  if let text = try PageSubjects.text(of: request, context: context) { return text }
  let fact = try FactLookup.fact(for: request, in: context.facts)
  try FactLookup.refuseOptions(of: request)
  return try FactLookup.text(of: fact)
}
