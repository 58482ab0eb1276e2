internal import ActionCatalogue
internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// A policy's statements, each folded: its actions by service and access level, and its JSON.
struct ActionBlock {
  let policy: PublishedPolicy

  func expansion(ids: inout IDRegistry) -> Expansion {
    var html = ["<div class=\"actions\" data-fact=\"\(HTMLText.attribute(policy.id)).actions\">"]
    var markdown: [String] = []
    let names = policy.statementNames
    for (index, documented) in policy.statements.enumerated() {
      let statement = documented.statement
      let groups = ActionGroup.groups(of: statement)
      let name = names[index]
      let figures = Self.figures(of: statement, groups)
      let listing = PolicyListing(
        id: ids.unique("\(policy.id)-statement-\(statement.sid ?? String(index + 1))"),
        fact: "\(policy.id).json", label: "Statement \(name)", layout: .readable,
        tokens: statement.tokens,
        binding: "data-statement=\"\(HTMLText.attribute(statement.sid ?? ""))\"")
      html += [
        "<details class=\"statement\">",
        "<summary><code>\(HTMLText.escaped(name))</code> <span>\(figures)</span></summary>",
        Self.table(of: groups, name: name), figure(listing, name: name), "</details>",
      ]
      markdown += [
        "\(MarkdownText.code(name)) \(figures)", Self.markdown(of: groups), listing.markdown,
      ]
    }
    html.append("</div>")
    return .block(
      html: html.joined(separator: "\n"), markdown: markdown.joined(separator: "\n\n"))
  }

  /// What a statement does and to how many actions: "Allow, 3 actions: List 1, Write 2".
  private static func figures(of statement: Statement, _ groups: [ActionGroup]) -> String {
    let count = statement.actions.patterns.count
    let levels = ActionGroup.counts(of: groups).map {
      "\($0.level) \(NumberText.grouped($0.count))"
    }
    return "\(statement.effect.rawValue), \(statement.actions.isNegated ? "all but " : "")"
      + "\(NumberText.grouped(count)) action\(count == 1 ? "" : "s")"
      + (levels.isEmpty ? "" : ": ") + levels.joined(separator: ", ")
  }

  private static let headings = ["Service", "Access level", "Actions", "Names"]

  private static func table(of groups: [ActionGroup], name: String) -> String {
    let rows = groups.map { group in
      let address = HTMLText.attribute(ReferencePage.address(of: group.service))
      let links = group.actions.map {
        "<a href=\"\(address)\"><code>\(HTMLText.escaped($0))</code></a>"
      }
      return "<tr><th scope=\"row\"><code>\(HTMLText.escaped(group.service))</code></th>"
        + "<td>\(group.level)</td><td class=\"number\">\(NumberText.grouped(links.count))</td>"
        + "<td>\(links.joined(separator: ", "))</td></tr>"
    }
    let names = headings.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let label = HTMLText.attribute("Actions of \(name)")
    let lines =
      [
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"\(label)\">",
        "<table class=\"levels\">", "<thead>", "<tr>\(names)</tr>", "</thead>", "<tbody>",
      ] + rows + ["</tbody>", "</table>", "</div>"]
    return lines.joined(separator: "\n")
  }

  private static func markdown(of groups: [ActionGroup]) -> String {
    let rows = groups.map { group in
      let address = MarkdownText.target(ReferencePage.address(of: group.service))
      let links = group.actions.map { "[\(MarkdownText.code($0, inTable: true))](\(address))" }
      return "| \(MarkdownText.code(group.service, inTable: true)) | \(group.level) |"
        + " \(NumberText.grouped(links.count)) | \(links.joined(separator: ", ")) |"
    }
    let head = "| " + headings.joined(separator: " | ") + " |"
    return ([head, "| --- | --- | --: | --- |"] + rows).joined(separator: "\n")
  }

  private func figure(_ listing: PolicyListing, name: String) -> String {
    let label = HTMLText.attribute("Statement \(name) of policy \(policy.id)")
    let button = PolicyListing.copyButton(of: listing.id, "Copy statement", unseen: name)
    return """
      <figure class="policy" aria-label="\(label)">
      <p class="policy-tools">\(button)
      \(PolicyListing.wrapButton)</p>
      \(listing.html)
      </figure>
      """
  }
}
