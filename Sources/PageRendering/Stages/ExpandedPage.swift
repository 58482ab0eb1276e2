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
  /// The variables that placeholders ask for, by the slots of their nodes.
  let variables: [Int: TextVariable]
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
    let requests = page.placeholders.map { try? PlaceholderRequest($0.text) }
    variables = Self.variables(of: requests, in: context)
    subjects = Set(requests.compactMap { $0?.subject } + variables.values.flatMap(\.subjects))
    ids = expander.ids
    footnotes = page.footnotes
    text = page.text
    tree = page.tree
  }

  private static func variables(
    of requests: [PlaceholderRequest?], in context: PageContext
  ) -> [Int: TextVariable] {
    guard !context.site.variables.isEmpty || !context.page.variables.isEmpty else { return [:] }
    var variables: [Int: TextVariable] = [:]
    for (slot, request) in requests.enumerated() {
      variables[slot] = request.flatMap { try? PageSubjects.variable(of: $0, context: context) }
    }
    return variables
  }
}
