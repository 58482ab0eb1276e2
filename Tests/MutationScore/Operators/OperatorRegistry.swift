/// Every operator there is.
enum OperatorRegistry {
  static let all: [MutationOperator] = policies + pages

  /// The operators whose rules are still to be completed; it must become empty.
  private static let awaited: Set = [
    "added/about", "file/stale-gzip", "prose/about", "prose/attached", "prose/command",
    "prose/fits", "prose/group-quota", "prose/nearly", "prose/old-quota", "prose/other-sid",
    "prose/over", "prose/parts", "prose/quota", "prose/role-quota", "prose/split",
    "prose/thousands", "prose/too-long", "prose/user-quota", "prose/words",
    "split/delete-statement",
  ]

  /// What came of an operator's mutant, one that awaits its rule being let off.
  static func judged(_ outcome: Outcome, of operation: MutationOperator) -> Outcome {
    outcome != .right && awaited.contains(operation.id) ? .ruleAbsent : outcome
  }

  private static let policies: [MutationOperator] = [
    NarrowingEdits.all, BroadeningEdits.all, OtherAccessEdits.all, GrammarEdits.all,
    SyntaxEdits.all, CharacterEdits.all, NameEdits.all, SameAccessEdits.all, MarkupEdits.all,
  ].flatMap { edits in edits.flatMap(\.operators) }

  private static let pages: [MutationOperator] = [
    SizeOnlyOperators.all, VariantOperators.all, SplitOperators.all, TrailOperators.all,
    StructuredDataOperators.all, StepOperators.all, NumberOperators.all, ProseOperators.all,
    ClaimOperators.all, TableOperators.all, MetadataOperators.all, NavigationOperators.all,
    LinkOperators.all, FileOperators.all, LeftoverOperators.all, TwinOperators.all,
    HarmlessMarkupOperators.all, HarmlessNumberOperators.all, HarmlessFileOperators.all,
  ].flatMap(\.self)
}
