package import Diagnostics

/// Every check there is, in the order they are run and listed.
package enum CheckRegistry {
  package static let all: [any DriftCheck.Type] = [
    PolicyTextCheck.self,
    PolicyAccessCheck.self,
    PolicyVariantCheck.self,
    PolicyMissingCheck.self,
    PolicySplitCheck.self,
    PolicyCopyCheck.self,
    PolicyExportCheck.self,
    PolicyTransportCheck.self,
    ChecksumCheck.self,
    CompressedSiblingCheck.self,
    PolicyBytesCheck.self,
    StatementIDsCheck.self,
    StatementTableCheck.self,
    ColumnHeadingCheck.self,
    ActionListCheck.self,
    StatementMentionCheck.self,
    ServicesCheck.self,
    NameMentionCheck.self,
    BlockLabelCheck.self,
    ActionMentionCheck.self,
    CommandCheck.self,
    TrailCheck.self,
    StructuredDataCheck.self,
    StepsCheck.self,
    NumberCheck.self,
    ChangeListCheck.self,
    FeedCheck.self,
    PolicySizeCheck.self,
    StatementSizeCheck.self,
    GaugeScaleCheck.self,
    SizeClaimCheck.self,
    QuotaRuleCheck.self,
    AccessClaimCheck.self,
    AllowanceCheck.self,
    StatementClaimCheck.self,
    RankClaimCheck.self,
    OrderClaimCheck.self,
    QuotaDayCheck.self,
    ReviewNoteCheck.self,
    MentionCheck.self,
    FractionCheck.self,
    TwinNumberCheck.self,
    MarkdownTwinCheck.self,
    LanguageModelCheck.self,
    NavigationCheck.self,
    SiteLinkCheck.self,
    NeighbourCheck.self,
    ContentsCheck.self,
    PageTitleCheck.self,
    PageAddressCheck.self,
    PageDescriptionCheck.self,
    PageStateCheck.self,
    PageDayCheck.self,
    PageEditCheck.self,
    PagePartCheck.self,
    TranslationCheck.self,
    LinkCheck.self,
    AnchorCheck.self,
    FootnoteCheck.self,
    RedirectCheck.self,
    SearchIndexCheck.self,
    SitemapCheck.self,
    RobotsCheck.self,
    PageSetCheck.self,
    PageIdentityCheck.self,
    ResidueCheck.self,
    BindingCheck.self,
    RequiredFactCheck.self,
    ServerAnswerCheck.self,
    ServerSayingCheck.self,
    RevisionCheck.self,
    ShownRevisionCheck.self,
    AssetVersionCheck.self,
    StaleCacheCheck.self,
    ServiceWorkerCheck.self,
  ]

  /// Each rule once, in the order of the checks; the last is the page reader's own.
  package static var rules: [Rule] {
    var seen: Set<RuleID> = []
    return (all.flatMap { $0.rules } + [.inputLimit]).filter { seen.insert($0.id).inserted }
  }

  /// The examples that are to be found under a rule.
  package static func examples(of rule: RuleID) -> [CheckExample] {
    all.flatMap { $0.examples }.filter { $0.rule == rule }
  }
}
