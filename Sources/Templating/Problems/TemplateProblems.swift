/// Everything that is wrong with a template or with one rendering of it, in order of discovery.
package struct TemplateProblems: Error, Hashable, Sendable {
  package let problems: [TemplateProblem]
}
