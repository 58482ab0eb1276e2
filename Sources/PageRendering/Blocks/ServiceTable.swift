internal import CanonicalModel
internal import Diagnostics

/// The services a policy's actions belong to, with how many actions each has.
struct ServiceTable {
  let policy: PublishedPolicy

  var expansion: Expansion { .block(html: html, markdown: markdown) }

  private var html: String {
    let rows = policy.services.map { service in
      "<tr><th scope=\"row\"><code>\(HTMLText.escaped(service))</code></th>"
        + "<td class=\"number\">\(count(of: service))</td></tr>"
    }
    let lines =
      [
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"Services\">",
        "<table class=\"services\" data-fact=\"\(HTMLText.attribute(policy.id)).services\">",
        "<thead>", "<tr><th scope=\"col\">Service</th><th scope=\"col\">Actions</th></tr>",
        "</thead>", "<tbody>",
      ] + rows + ["</tbody>", "</table>", "</div>"]
    return lines.joined(separator: "\n")
  }

  private var markdown: String {
    let rows = policy.services.map { service in
      "| \(MarkdownText.code(service, inTable: true)) | \(count(of: service)) |"
    }
    return (["| Service | Actions |", "| --- | --: |"] + rows).joined(separator: "\n")
  }

  private func count(of service: String) -> String {
    NumberText.grouped(policy.actionCount(of: service))
  }
}
