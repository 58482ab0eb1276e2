/// One thing that is wrong with the text of a policy.
public struct TextProblem: Error, Hashable, Sendable {
  /// What sort of thing is wrong.
  public enum Kind: Hashable, Sendable {
    /// The text is not JSON.
    case syntax
    /// A character that looks right and is not, or that IAM does not take.
    case character
    /// The JSON is no policy that AWS accepts.
    case grammar
  }

  /// What sort of thing is wrong.
  public let kind: Kind
  /// What is wrong: lower case, one clause, names in single quotes.
  public let message: String
  /// What to do about it.
  public let hint: String
  /// Where it is.
  public let place: TextPlace

  /// Makes a problem.
  public init(_ kind: Kind, _ message: String, hint: String, at place: TextPlace) {
    self.kind = kind
    self.message = message
    self.hint = hint
    self.place = place
  }
}

extension TextProblem {
  /// The problem that stands for all that are not told.
  static func tooMany(at place: TextPlace) -> TextProblem {
    TextProblem(
      .syntax, "more than \(JSONReading.problemLimit) problems",
      hint: "cure the first ones, and check that this is the right text", at: place)
  }
}
