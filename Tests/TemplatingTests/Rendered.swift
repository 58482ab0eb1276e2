import Templating

/// What a template and its partials render to, or every problem as `template:line:column: message`.
func rendered(
  _ template: String, _ value: TemplateValue = .object([:]), partials: [String: String] = [:]
) -> String {
  do throws(TemplateProblems) {
    var templates = [try Template(template, name: "page")]
    for (name, text) in partials { templates.append(try Template(text, name: name)) }
    return try TemplateSet(templates: templates).render("page", with: value)
  } catch {
    return error.problems.map(\.description).joined(separator: "; ")
  }
}
