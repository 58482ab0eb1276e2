internal import IAMPolicy

/// What a reader does in a console, step by step.
package struct Procedure: Sendable {
  package let id: String
  package let title: String
  package let steps: [ProcedureStep]

  package init(
    id: String, title: String, @ListBuilder<ProcedureStep> steps: () -> [ProcedureStep]
  ) {
    self.id = id
    self.title = title
    self.steps = steps()
  }
}
