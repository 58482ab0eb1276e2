internal import Diagnostics

extension RuleEntry {
  /// The questions that people have of a rule, each with its answer as a sentence.
  var answers: [(question: String, answer: String)] {
    var answers = [
      ("Why", Self.sentence(rule.rationale)),
      ("Cost", Self.sentence(rule.consequence)),
      ("Cure", Self.sentence(rule.cure)),
    ]
    if let findingType { answers.append(("Type", findingType)) }
    return answers
  }

  /// What it means, as a sentence; nil for a lint rule, which the reasons explain.
  var meaning: String? { rule.meaning.map(Self.sentence) }

  /// A clause with a capital letter and a full stop; names keep their letters.
  private static func sentence(_ clause: String) -> String {
    let first = clause.prefix { $0 != " " }
    let isWord = first.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "," || $0 == "-") }
    return (isWord ? clause.prefix(1).uppercased() + clause.dropFirst() : clause) + "."
  }
}
