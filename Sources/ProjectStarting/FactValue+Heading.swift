internal import CanonicalModel

extension FactValue {
  /// Whether it is the sentence about a policy's size, which stands alone in a paragraph.
  var isGuidance: Bool { if case .guidance = self { true } else { false } }

  /// What a new page puts above a block; nil for what stands in a line.
  var heading: String? {
    switch self {
    case .policy: "The policy"
    case .statements: "What each statement is for"
    case .actions: "Which actions each statement allows"
    case .statementSizes: "How long each statement is"
    case .reviewNotes: "For whoever reviews it"
    case .services: "Which services it reaches"
    case .command: "With the AWS CLI"
    case .steps(let procedure): procedure.title
    case .changes: "Every revision"
    case .size, .quota, .count, .text, .claim, .version, .digest, .date, .guidance: nil
    }
  }
}
