internal import CanonicalModel
internal import Diagnostics

/// Finds what placeholders ask for, page by page: blocks bring ids, which must differ.
struct PlaceholderExpander {
  let context: PageContext
  private(set) var ids = IDRegistry()

  init(context: PageContext) {
    self.context = context
    ids.reserve(context.takenIDs)
  }

  mutating func expand(_ placeholder: Placeholder) throws(PlaceholderFault) -> Expansion {
    if placeholder.isInLinkTarget {
      throw PlaceholderFault(
        "a placeholder cannot stand in a link's target",
        hint: "link to a Markdown file or write the address out")
    }
    let request = try PlaceholderRequest(placeholder.text)
    if request.name == IncludeRequest.name {
      guard placeholder.standsAlone else {
        throw PlaceholderFault(
          "'include' needs a paragraph of its own",
          hint: "put it on a line of its own between blank lines", rule: "include")
      }
      // What could not be put in its place was told when that was tried.
      return .refused
    }
    if let variable = try PageSubjects.variable(of: request, context: context) {
      return .inline(html: variable.html, text: variable.text)
    }
    if let text = try PageSubjects.text(of: request, context: context) {
      return .inline(html: HTMLText.escaped(text), text: text)
    }
    let fact = try FactLookup.fact(for: request, in: context.facts)
    return try expand(fact, as: request, standsAlone: placeholder.standsAlone)
  }

  private mutating func expand(
    _ fact: Fact, as request: PlaceholderRequest, standsAlone: Bool
  ) throws(PlaceholderFault) -> Expansion {
    let value = fact.value
    if case .policy = value {} else { try FactLookup.refuseOptions(of: request) }
    if value.isBlock { try requireParagraph(of: fact, standsAlone) }
    switch value {
    case .size, .quota, .count, .text, .date, .claim, .version, .digest: return try inline(fact)
    case .guidance(let guidance):
      guard standsAlone else { return try inline(fact) }
      return GuidanceParagraph(fact: fact.name, guidance: guidance, facts: context.facts).expansion
    case .policy(let policy):
      let options = try PolicyOptions(request, policy: policy)
      return PolicyBlock(policy: policy, context: context, options: options).expansion(ids: &ids)
    case .statements(let policy):
      return StatementTable(policy: policy, product: context.product.name).expansion
    case .actions(let policy): return ActionBlock(policy: policy).expansion(ids: &ids)
    case .statementSizes(let policy): return StatementSizes(policy: policy).expansion
    case .reviewNotes(let policy): return ReviewNotes(policy: policy).expansion
    case .services(let policy): return ServiceTable(policy: policy).expansion
    case .command(let command):
      return CommandBlock(
        fact: fact.name, command: command, codeReader: context.codeReader
      ).expansion
    case .steps(let procedure): return StepList(procedure: procedure).expansion
    case .changes(let policy):
      return ChangeList(policy: policy, root: context.root).expansion(ids: &ids)
    }
  }

  private func inline(_ fact: Fact) throws(PlaceholderFault) -> Expansion {
    let text = try FactLookup.text(of: fact)
    return .inline(html: HTMLText.fact(fact.name, text), text: text)
  }

  private func requireParagraph(of fact: Fact, _ standsAlone: Bool) throws(PlaceholderFault) {
    if !standsAlone {
      throw PlaceholderFault(
        "'\(fact.name)' is a block and needs a paragraph of its own",
        hint: "put it on a line of its own between blank lines")
    }
  }
}
