internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

extension PolicyCopy {
  /// Where the copy parts from the model.
  func findings(in context: CheckContext) -> [Finding] {
    if let variant = context.variant(in: text) { return [finding(for: variant, in: context)] }
    let problems = ProblemList(text.problems).groups.map {
      finding(for: $0[0], in: context)
    }
    let access = slips.map { finding(for: $0, in: context) }
    let names = StatementNames(of: text).slips.map { finding(for: $0, in: context) }
    return Array(problems.prefix(Self.limit)) + access + names
  }

  /// How many problems of one copy are told.
  private static let limit = 20

  private func finding(for variant: PolicyVariant, in context: CheckContext) -> Finding {
    Finding(
      "policy-copy", at: position(at: text.reading.statementList),
      "\(name) is not the policy, but \(variant.name)",
      hint: "\(context.cure(text.policy.source)); as published, \(variant.consequence)",
      expected: "the policy '\(text.policy.id)'", actual: variant.name,
      about: subject(variant.item), model: variant.model,
      mayGrantMore: !variant.isSameAccess)
  }

  private func finding(for problem: TextProblem, in context: CheckContext) -> Finding {
    let values = text.values(at: problem)
    return Finding(
      isFile ? problem.rule : "policy-copy", at: position(at: problem.place),
      "\(name) cannot be used: \(problem.message)",
      hint: "\(problem.hint); \(context.cure(text.policy.source))", expected: values.expected,
      actual: values.actual, about: subject(problem.item), model: text.policy.source)
  }

  private func finding(for deviation: AccessDeviation, in context: CheckContext) -> Finding {
    Finding(
      "policy-copy", at: position(at: deviation.place),
      "\(name) is \(deviation.direction): \(deviation.message)",
      hint: "\(context.cure(deviation.model)); as published, \(deviation.consequence)",
      expected: deviation.expected, actual: deviation.actual, about: subject(deviation.key),
      model: deviation.model, mayGrantMore: deviation.mayGrantMore)
  }

  private func finding(for slip: StatementNames.Slip, in context: CheckContext) -> Finding {
    let source = text.policy.source(of: slip.expected)
    return Finding(
      "policy-copy", at: position(at: slip.place),
      "\(name) is not what the page shows: \(slip.message)",
      hint: context.cure(source), expected: slip.expected, actual: slip.actual,
      about: subject(slip.item), model: source)
  }
}
