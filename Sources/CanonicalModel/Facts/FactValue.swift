internal import Diagnostics

/// What a fact is, which tells how it is printed and which rule judges it.
package enum FactValue: Sendable {
  /// Characters of a policy.
  case size(Int)
  /// A limit set by AWS.
  case quota(Int)
  /// A number of things.
  case count(Int)
  /// A word or a sentence.
  case text(String)
  /// A sentence on what a policy allows, or why.
  case claim(String)
  /// The name of a revision.
  case version(String)
  /// A SHA-256, in hexadecimal.
  case digest(String)
  /// The policy document.
  case policy(PublishedPolicy)
  /// The table of its statements.
  case statements(PublishedPolicy)
  /// Its statements with the actions of each, by service and access level.
  case actions(PublishedPolicy)
  /// How many characters each of its statements takes.
  case statementSizes(PublishedPolicy)
  /// What whoever reviews it should weigh.
  case reviewNotes(PublishedPolicy)
  /// The services its actions belong to, with how many actions each has.
  case services(PublishedPolicy)
  /// The commands that create it.
  case command(CreationCommand)
  /// A day, `YYYY-MM-DD`.
  case date(String)
  /// The claim about its size.
  case guidance(SizeGuidance)
  /// The steps of a procedure.
  case steps(Procedure)
  /// What its revisions changed.
  case changes(PublishedPolicy)

  /// The number, when the fact is one.
  package var number: Int? {
    switch self {
    case .size(let number), .quota(let number), .count(let number): number
    default: nil
    }
  }

  /// True for what is shown as a block of its own, and cannot stand within a line.
  package var isBlock: Bool {
    switch self {
    case .size, .quota, .count, .text, .claim, .version, .digest, .date, .guidance: false
    case .policy, .statements, .actions, .statementSizes, .reviewNotes, .services, .command, .steps,
      .changes:
      true
    }
  }

  /// The value in one line, as `plumbline list facts` prints it.
  package var summary: String {
    switch self {
    case .size(let number), .quota(let number), .count(let number): NumberText.grouped(number)
    case .text(let text), .date(let text), .claim(let text), .version(let text),
      .digest(let text):
      text
    case .policy(let policy): "the policy '\(policy.id)' as JSON"
    case .statements(let policy): "\(policy.statements.count) statements with their purposes"
    case .actions(let policy): "\(policy.actions.count) actions by statement and access level"
    case .statementSizes(let policy): "the characters of \(policy.statements.count) statements"
    case .reviewNotes(let policy): "what to weigh in a review of the policy '\(policy.id)'"
    case .services(let policy): "\(policy.services.count) services with their actions"
    case .command(let command): "aws \(CreationCommand.subcommand) of the policy '\(command.name)'"
    case .guidance(let guidance): guidance.claim
    case .steps(let procedure): "\(procedure.steps.count) steps"
    case .changes(let policy):
      "\(policy.revisions.count) revision\(policy.revisions.count == 1 ? "" : "s") of the policy, "
        + "with what each changed"
    }
  }
}
