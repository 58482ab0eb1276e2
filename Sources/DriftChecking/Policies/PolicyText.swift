internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// The text of a policy in one channel, as it was read, with what it should say.
struct PolicyText: Sendable {
  let policy: PublishedPolicy
  let reading: PolicyReading
  /// What the text should say.
  let reference: PolicyDocument
  /// The document with damaged characters mended, so that they are told once; nil when the text
  /// cannot be read as a policy.
  let document: PolicyDocument?
  /// The text that was read.
  let utf8: [UInt8]
  /// True where one statement should stand by itself.
  let isStatement: Bool

  init(
    _ utf8: [UInt8], of policy: PublishedPolicy, against reference: PolicyDocument,
    isStatement: Bool = false
  ) {
    self.policy = policy
    self.reference = reference
    self.utf8 = utf8
    self.isStatement = isStatement
    reading = isStatement ? PolicyReading(ofStatement: utf8) : PolicyReading(of: utf8)
    let mending = DocumentMending(
      reference, mendsBreaks: reading.problems.contains { $0.kind == .syntax })
    document = reading.document.map { mending.mended($0) }
  }

  /// What is wrong with the text, the operators of conditions that AWS does not know among it.
  var problems: [TextProblem] { reading.problems + unknownOperators }

  private var unknownOperators: [TextProblem] {
    let statements = zip(reading.document?.statements ?? [], reading.places.statements)
    return statements.flatMap { statement, places in
      zip(statement.conditions, places.conditions).compactMap { condition, place in
        guard ConditionOperatorName(condition.name) == nil else { return nil }
        let near = Suggestion.nearest(
          to: condition.name, among: ConditionOperatorKind.allCases.map(\.rawValue))
        return TextProblem(
          .grammar, "AWS knows no condition operator '\(condition.name)'",
          hint: near.map { "write '\($0)'" } ?? "look the operator up in AWS's reference",
          at: place.name)
      }
    }
  }

  /// True for a text that says what it should, element by element.
  var isReference: Bool { reading.problems.isEmpty && document == reference }

  /// How its access parts from what it should be, drift by drift.
  var deviations: [AccessDeviation] {
    guard let document, !isReference else { return [] }
    return AccessComparison(
      document: document, reading: reading, reference: reference, policy: policy
    ).deviations
  }

  /// Tells whether a text looks like a policy, or like a statement of one.
  static func looksLikePolicy(_ utf8: [UInt8]) -> Bool {
    func holds(_ key: String) -> Bool { utf8.firstIndex(of: Array("\"\(key)\"".utf8)) != nil }
    guard holds("Effect") else { return false }
    return holds("Statement") || ((holds("Action") || holds("NotAction")) && holds("Resource"))
  }
}
