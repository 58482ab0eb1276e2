/// A template that was parsed once, to be rendered many times.
///
/// The language is Mustache: values, sections, inverted sections, comments, partials and changes of
/// delimiters. It differs in one thing: a name that no value holds is an error, not an empty text.
package struct Template: Sendable {
  package var name: String { source.name }
  let source: TemplateSource
  let operations: [Operation]
  let names: [TemplateName]

  /// Parses a template, whose name is what partials call it by and problems tell.
  ///
  /// - Throws: Every fault of the template's syntax.
  package init(_ text: String, name: String) throws(TemplateProblems) {
    let source = TemplateSource(text, name: name)
    var parser = TemplateParser(source)
    parser.parse()
    guard parser.problems.isEmpty else { throw TemplateProblems(problems: parser.problems) }
    self.source = source
    operations = parser.operations
    names = parser.names
  }
}
