internal import IAMPolicy

/// A character that AWS refuses, or that nobody can see.
enum UnpasteableCharacter: LintRule {
  static let code = "UNPASTEABLE_CHARACTER"
  static let findingType = FindingType.error
  static let isKnownToAWS = false
  static let judgesText = true
  static let rationale =
    "AWS takes only U+0009, U+000A, U+000D and U+0020 to U+00FF, and what cannot be seen cannot be "
    + "reviewed"
  static let fix = "type the character again by hand"
  static let learnMoreLink =
    "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html"
  static let examples: [LintExample] = [
    .passes(#"{"Version":"2012-10-17","Id":"déjà"}"#),
    .fails(#"{"Version":"2012-10-17▸\#u{201D}"}"#, "quotation mark"),
    .fails(#"{"Id":"a▸\#u{A0}b"}"#, "no-break space"),
    .fails(#"{"Id":"a▸\#u{200B}b"}"#, "zero width space"),
    .fails(#"{"Id":"▸\u0100"}"#, "an escape stands for"),
    .passes(#"{"Id":"\ud800"}"#),
    .fails("▸\u{FEFF}{}", "byte order mark"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    // What is no JSON is told where it stands already.
    let reading = policy.reading
    let told = Set(reading.problems.map(\.place.offset))
    let problems =
      reading.problems.filter { $0.kind == .character }
      + reading.characterProblems.filter { !told.contains($0.place.offset) }
    return problems.sorted { $0.place.offset < $1.place.offset }.map(LintIssue.init)
  }
}
