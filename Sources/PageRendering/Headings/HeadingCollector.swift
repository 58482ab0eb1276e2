internal import Diagnostics

/// Gathers the headings of a page and gives each its id.
struct HeadingCollector {
  private struct Draft {
    let level: Int
    var text = ""
    var explicitID: String?
    let position: SourcePosition
  }

  private var log: FindingLog
  private(set) var ids: IDRegistry
  private var drafts: [Draft] = []
  private(set) var isInHeading = false
  private(set) var headings: [PageHeading] = []

  init(text: PageText, ids: IDRegistry) {
    log = FindingLog(text: text)
    self.ids = ids
  }

  var findings: [Finding] { log.findings }

  mutating func begin(_ node: MarkdownNode) {
    drafts.append(Draft(level: node.headingLevel, position: log.text.position(ofBlock: node)))
    node.setSlot(drafts.count - 1)
    isInHeading = true
  }

  mutating func append(_ words: String) {
    if isInHeading { drafts[drafts.count - 1].text += words }
  }

  mutating func end(_ node: MarkdownNode) {
    isInHeading = false
    guard var draft = drafts.popLast() else { return }
    if let explicit = ExplicitID(endOf: node, text: log.text) {
      draft.explicitID = explicit.id
      draft.text = draft.text.droppingSuffix(explicit.suffix)
    }
    check(draft)
    drafts.append(draft)
  }

  /// Gives the ids: first those asked for, so that no automatic one takes their place.
  mutating func finish() {
    var explicit = ids
    for draft in drafts {
      if let id = draft.explicitID, !explicit.claim(id) {
        report(
          draft, "id '\(id)' stands twice on this page", hint: "give this heading another"
        )
      }
    }
    for draft in drafts {
      let id = draft.explicitID ?? explicit.unique(Slug.of(draft.text))
      headings.append(
        PageHeading(level: draft.level, id: id, text: draft.text, position: draft.position))
    }
    ids = explicit
  }

  private mutating func check(_ draft: Draft) {
    let previous = drafts.last?.level ?? 1
    if draft.level == 1 {
      report(
        draft, "heading '\(draft.text)' is of level 1, which is the page's title",
        hint: "begin with '##', and state the title in the front matter")
    } else if draft.level > previous + 1 {
      report(
        draft, "heading '\(draft.text)' skips from level \(previous) to level \(draft.level)",
        hint: "write it with \(previous + 1) '#'")
    }
    if draft.text.isEmpty {
      report(draft, "the heading has no text", hint: "write its text or remove it")
    }
  }

  private mutating func report(_ draft: Draft, _ message: String, hint: String) {
    log.report("heading", at: draft.position, message, hint: hint, item: draft.text)
  }
}
