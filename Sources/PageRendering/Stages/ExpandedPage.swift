package import Diagnostics

/// A page whose placeholders have found what they ask for, each in its place in the tree.
package struct ExpandedPage: ~Copyable {
  /// The findings of this stage and those before.
  package let findings: [Finding]
  let text: PageText
  let tree: MarkdownTree
  /// What stands in each placeholder's place, by the slot of its node.
  let expansions: [Expansion]
  /// The ids that blocks brought.
  let ids: IDRegistry
  let context: PageContext

  package init(_ page: consuming ParsedPage, context: PageContext) {
    var expander = PlaceholderExpander(context: context)
    var findings = page.findings
    expansions = page.placeholders.map { placeholder in
      do throws(PlaceholderFault) {
        return try expander.expand(placeholder)
      } catch {
        findings.append(
          page.text.finding(
            "placeholder", at: placeholder.position, error.message, hint: error.hint,
            item: placeholder.text))
        return .refused
      }
    }
    self.findings = findings
    self.context = context
    ids = expander.ids
    text = page.text
    tree = page.tree
  }
}
