/// One thing that is wrong with a template, or with what it was given.
package struct TemplateProblem: Hashable, Sendable {
  /// The name of the template.
  package let template: String
  /// The line, counted from 1.
  package let line: Int
  /// The column, counted from 1 in Unicode scalars.
  package let column: Int
  /// What is wrong: lower case, one clause, names in single quotes.
  package let message: String
  /// What to do about it.
  package let hint: String
}

extension TemplateProblem: CustomStringConvertible {
  package var description: String { "\(template):\(line):\(column): \(message)" }
}
