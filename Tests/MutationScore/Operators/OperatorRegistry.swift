/// Every operator there is.
enum OperatorRegistry {
  static let all: [MutationOperator] = policies + pages

  /// Those that are asked for.
  static var asked: [MutationOperator] {
    guard let names = Asked.operators else { return all }
    return all.filter { operation in names.contains { operation.id.hasPrefix($0) } }
  }

  private static let policies: [MutationOperator] = [
    NarrowingEdits.all, BroadeningEdits.all, OtherAccessEdits.all, GrammarEdits.all,
    SyntaxEdits.all, CharacterEdits.all, NameEdits.all, SameAccessEdits.all, MarkupEdits.all,
    PatternEdits.all, TextEdits.all, RearrangingEdits.all,
  ].flatMap { edits in edits.flatMap(\.operators) }

  private static let pages: [MutationOperator] = [
    SizeOnlyOperators.all, VariantOperators.all, SplitOperators.all, TrailOperators.all,
    StructuredDataOperators.all, StepOperators.all, NumberOperators.all, ProseOperators.all,
    ClaimOperators.all, TableOperators.all, MetadataOperators.all, NavigationOperators.all,
    LinkOperators.all, FileOperators.all, LeftoverOperators.all, TwinOperators.all,
    ServiceOperators.all, CommandOperators.all, DateOperators.all, TranslationOperators.all,
    PlaceOperators.all, HeadOperators.all, ListingOperators.all, HarmlessLayoutOperators.all,
    HarmlessMarkupOperators.all, HarmlessNumberOperators.all, HarmlessFileOperators.all,
    ExportOperators.all, PayloadOperators.all, LanguageModelOperators.all, SpellingOperators.all,
    FrameOperators.all, HarmlessProseOperators.all, HarmlessBlockOperators.all,
    RoomOperators.all, TwinBlockOperators.all, HarmlessOrderOperators.all,
    SayingOperators.all, PromiseOperators.all, FootnoteOperators.all,
    StatementClaimOperators.all, RankOperators.all, PageWordOperators.all,
    HeadingOperators.all, ToldOperators.all, StatementPlaceOperators.all,
  ].flatMap(\.self)
}
