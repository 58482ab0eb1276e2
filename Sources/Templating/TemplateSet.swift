/// The templates of a theme, which can call each other as partials.
package struct TemplateSet: Sendable {
  /// The most partials inside each other, which is how deep one may call itself.
  package static let partialDepth = 100

  private let templates: [String: Template]
  private let duplicates: [Template]
  let owner = SectionPlace.Owner()
  /// Every name, and every part of one, that a template asks for.
  private let names: Set<String>

  package init(templates: [Template]) {
    var byName: [String: Template] = [:]
    var duplicates: [Template] = []
    for template in templates {
      if byName[template.name] == nil {
        byName[template.name] = template
      } else {
        duplicates.append(template)
      }
    }
    self.templates = byName
    names = Set(templates.flatMap(\.names).flatMap(\.parts))
    self.duplicates = duplicates
  }

  /// Whether any template asks for a name, or for something of that name within another.
  package func mentions(_ name: String) -> Bool { names.contains(name) }

  /// What is wrong before anything is rendered: partials that do not exist, names given twice.
  package func problems() -> [TemplateProblem] {
    let twice = duplicates.map {
      $0.source.problem(
        "the template '\($0.name)' is given twice", hint: "keep one of the two", at: 0)
    }
    let sorted = templates.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return twice
      + sorted.flatMap { template in
        template.operations.compactMap { operation in
          guard case .partial(let index, _) = operation.kind else { return nil }
          let name = template.names[index].text
          return self[name] != nil ? nil : missing(name, at: operation, of: template)
        }
      }
  }

  /// Renders one template.
  ///
  /// - Throws: Every name that is not held where it is asked for, and every missing partial.
  package func render(
    _ name: String, with value: TemplateValue
  ) throws(TemplateProblems) -> String {
    String(decoding: try renderUTF8(name, with: value), as: UTF8.self)
  }

  /// Renders one template to the bytes of a file, which spares a pass over them.
  ///
  /// - Throws: Every name that is not held where it is asked for, and every missing partial.
  package func renderUTF8(
    _ name: String, with value: TemplateValue
  ) throws(TemplateProblems) -> [UInt8] {
    guard let template = self[name] else {
      throw TemplateProblems(problems: [
        TemplateProblem(
          template: name, line: 1, column: 1, message: "there is no template '\(name)'",
          hint: NearestName.hint(for: name, among: templates.keys))
      ])
    }
    var rendering = Rendering(of: self, with: value)
    return try rendering.utf8(of: template)
  }

  subscript(name: String) -> Template? { templates[name] }

  /// The problem of a partial that does not exist.
  func missing(_ name: String, at operation: Operation, of template: Template) -> TemplateProblem {
    template.source.problem(
      "there is no template '\(name)'", hint: NearestName.hint(for: name, among: templates.keys),
      at: operation.offset)
  }
}
