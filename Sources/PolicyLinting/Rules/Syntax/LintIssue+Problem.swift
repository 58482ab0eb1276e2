internal import IAMPolicy

extension LintIssue {
  /// What the reader found wrong with a text, as a rule tells it.
  init(_ problem: TextProblem) {
    self.init(
      problem.message, fix: problem.hint,
      at: LintLocation(
        path: [], span: LintLocation.Span(start: problem.place, end: problem.place)))
  }
}
