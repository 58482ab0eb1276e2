/// One principal of a statement: its kind and what it names.
package struct LintedPrincipal: Sendable {
  /// The kind as written, such as `AWS`; nil for the literal `"*"`.
  package let kind: String?
  package let value: LintedText
}
