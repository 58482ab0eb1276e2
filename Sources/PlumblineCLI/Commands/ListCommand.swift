internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import PolicyLinting
internal import SiteDescription

extension Command {
  static let list = Command(
    name: "list", summary: "List pages, facts, checks, lint rules or policies.",
    operands: "pages|facts|checks|rules|policies", options: [.config, .listFormat], run: runList)

  private static func runList(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    guard let kind = try invocation.operands(upTo: 1).first else {
      throw UsageError(
        message: "nothing to list was named",
        hint: "run 'plumbline list pages', 'facts', 'checks', 'rules' or 'policies'")
    }
    let format = try invocation.format(ListFormat.text)
    let rows: [ListRow]
    switch kind {
    case "facts": rows = facts(of: session.product)
    case "policies": rows = policies(of: session.product)
    case "rules": rows = rules
    case "checks":
      rows = RuleBook.all.map { ListRow($0.id.rawValue, $0.meaning ?? $0.rationale) }
    case "pages":
      return session.run { () throws(FileError) in
        switch try Project.open(invocation) {
        case .refused(let findings):
          try session.print(format.report.text(of: Report(findings: findings)))
          return .usage
        case .project(let project):
          try session.print(ListRow.text(of: pages(of: project), as: format))
          return .clean
        }
      }
    default:
      throw UsageError(
        message: "there is no list of '\(kind)'",
        hint: Suggestion.hint(
          for: kind, among: ["pages", "facts", "checks", "rules", "policies"],
          otherwise: "list pages, facts, checks, rules or policies"))
    }
    return session.show(ListRow.text(of: rows, as: format))
  }

  /// The lint rules, then the checks of AWS that are not made.
  private static var rules: [ListRow] {
    RuleRegistry.all.map { ListRow($0.code, "\($0.findingType.rawValue): \($0.rationale)") }
      + RuleRegistry.obsolete.map { ListRow($0.code, "not checked: \($0.reason)") }
  }

  private static func facts(of product: Product) -> [ListRow] {
    FactTable(of: product).facts.map { ListRow($0.name, $0.value.summary) }
  }

  private static func policies(of product: Product) -> [ListRow] {
    product.policies.map { ListRow($0.id, SizeGuidance(for: $0).claim) }
  }

  private static func pages(of project: Project) throws(FileError) -> [ListRow] {
    try project.outline().outline.pages.map { ListRow($0.path, $0.frontMatter.title) }
  }
}

extension CommandOption {
  static let listFormat = CommandOption(
    "format", value: "FORMAT", "print the list as text or json (default: text)")
}
