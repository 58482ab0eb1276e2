package import Diagnostics

/// A page whose placeholders have found what they ask for, each in its place in the tree.
package struct ExpandedPage: ~Copyable {
  /// The findings of this stage and those before.
  package let findings: [Finding]
  let text: PageText
  let tree: MarkdownTree
  let footnotes: FootnoteList
  /// What stands in each placeholder's place, by the slot of its node.
  let expansions: [Expansion]
  /// The ids that blocks brought.
  let ids: IDRegistry
  let context: PageContext
  /// What its placeholders speak of, such as the id of a policy.
  let subjects: Set<String>

  package init(_ page: consuming ParsedPage, context: PageContext) {
    var expander = PlaceholderExpander(context: context)
    var log = FindingLog(text: page.text)
    var bytes = 0
    expansions = page.placeholders.map { placeholder in
      do throws(PlaceholderFault) {
        guard bytes <= InputLimits.expansion else { throw PlaceholderFault.tooMuch }
        let expansion = try expander.expand(placeholder)
        bytes += expansion.bytes
        return expansion
      } catch {
        log.report(
          error.rule, at: placeholder.position, error.message, hint: error.hint,
          item: placeholder.text)
        return .refused
      }
    }
    findings = page.findings + log.findings
    self.context = context
    subjects = Set(page.placeholders.compactMap { try? PlaceholderRequest($0.text).subject })
    ids = expander.ids
    footnotes = page.footnotes
    text = page.text
    tree = page.tree
  }
}
