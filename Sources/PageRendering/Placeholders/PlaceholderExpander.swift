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
    if let text = try PageSubjects.text(of: request, context: context) {
      return .inline(html: HTMLText.escaped(text), text: text)
    }
    let fact = try FactLookup.fact(for: request, in: context.facts)
    return try expand(fact, as: request, standsAlone: placeholder.standsAlone)
  }

  private mutating func expand(
    _ fact: Fact, as request: PlaceholderRequest, standsAlone: Bool
  ) throws(PlaceholderFault) -> Expansion {
    switch fact.value {
    case .size, .quota, .count, .text, .date, .claim, .version, .digest:
      try FactLookup.refuseOptions(of: request)
      return try inline(fact)
    case .guidance(let guidance):
      try FactLookup.refuseOptions(of: request)
      guard standsAlone else { return try inline(fact) }
      return GuidanceParagraph(fact: fact.name, guidance: guidance, facts: context.facts).expansion
    case .policy(let policy):
      try requireParagraph(of: fact, standsAlone)
      let options = try PolicyOptions(request, policy: policy)
      return PolicyBlock(policy: policy, context: context, options: options).expansion(ids: &ids)
    case .statements(let policy):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
      return StatementTable(policy: policy, product: context.product.name).expansion
    case .actions(let policy):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
      return ActionBlock(policy: policy).expansion(ids: &ids)
    case .statementSizes(let policy):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
      return StatementSizes(policy: policy).expansion
    case .reviewNotes(let policy):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
      return ReviewNotes(policy: policy).expansion
    case .services(let policy):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
      return ServiceTable(policy: policy).expansion
    case .command(let command):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
      return CommandBlock(fact: fact.name, command: command).expansion
    case .steps(let procedure):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
      return StepList(procedure: procedure).expansion
    case .changes(let policy):
      try FactLookup.refuseOptions(of: request)
      try requireParagraph(of: fact, standsAlone)
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
