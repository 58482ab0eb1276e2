internal import CanonicalModel
internal import IAMPolicy

/// What the revisions of a policy changed, the newest first.
struct ChangeList {
  let policy: PublishedPolicy
  /// The way from the page to the site's root.
  let root: String

  func expansion(ids: inout IDRegistry) -> Expansion {
    let items = policy.changes.map { change in
      let id = ids.unique("\(policy.id)-\(change.revision.id)")
      return "<li id=\"\(HTMLText.attribute(id))\">\n\(html(of: change))\n</li>"
    }
    let name = HTMLText.attribute("\(policy.id).changes")
    let feed = HTMLText.attribute(PercentEncoding.encoded(self.feed))
    let lines =
      ["<ol class=\"changes\" data-fact=\"\(name)\">"] + items + [
        "</ol>", "<p class=\"changes-feed\"><a href=\"\(feed)\">\(Self.feedWords)</a></p>",
      ]
    return .block(
      html: lines.joined(separator: "\n"),
      markdown: markdown + "\n\n" + MarkdownLink.text(Self.feedWords, to: self.feed))
  }

  private static let feedWords = "The changes as an Atom feed"

  private var feed: String { root + PolicyFeed.path(of: policy.id) }

  private func html(of change: PolicyChange) -> String {
    change.lines.map { line in
      "<p>\(line.map { html(of: $0, in: change) }.joined())</p>"
    }
    .joined(separator: "\n")
  }

  private func html(of run: PolicyChange.Run, in change: PolicyChange) -> String {
    switch run {
    case .words(let text): return HTMLText.escaped(text)
    case .link(let text):
      let address = HTMLText.attribute(PercentEncoding.encoded(root + change.file))
      return "<a href=\"\(address)\">\(HTMLText.escaped(text))</a>"
    case .value(let fact, let text):
      let property = fact.dropFirst(change.subject.utf8.count)
      let name = HTMLText.attribute(fact)
      switch property {
      case ".day": return "<time data-fact=\"\(name)\">\(HTMLText.escaped(text))</time>"
      case ".digest": return "<code data-fact=\"\(name)\">\(HTMLText.escaped(text))</code>"
      case ".details":
        let groups = change.groups.map(Self.html).joined(separator: " ")
        return "<span data-fact=\"\(name)\">\(groups)</span>"
      default: return HTMLText.fact(fact, text)
      }
    }
  }

  private static func html(of group: ActionChanges) -> String {
    let actions = group.actions.map { "<code>\(HTMLText.escaped($0))</code>" }
    return "<span class=\"change-group\"><b>\(HTMLText.escaped(group.lead))</b> "
      + "\(actions.joined(separator: ", ")).</span>"
  }
}

extension ChangeList {
  private var markdown: String {
    policy.changes.enumerated().map { index, change in
      let mark = "\(index + 1). "
      let indent = String(repeating: " ", count: mark.utf8.count)
      return mark
        + change.lines.map { markdown(of: $0, in: change) }
        .joined(separator: "\n\n\(indent)")
    }
    .joined(separator: "\n\n")
  }

  private func markdown(of line: [PolicyChange.Run], in change: PolicyChange) -> String {
    line.map { run in
      switch run {
      case .words(let text): return MarkdownText.escaped(text)
      case .link(let text): return MarkdownLink.text(text, to: root + change.file)
      case .value(let fact, let text):
        switch fact.dropFirst(change.subject.utf8.count) {
        case ".digest": return MarkdownText.code(text)
        case ".details": return change.groups.map(Self.markdown).joined(separator: " ")
        default: return Self.line(text)
        }
      }
    }
    .joined()
  }

  private static func markdown(of group: ActionChanges) -> String {
    let actions = group.actions.map { MarkdownText.code($0) }
    return "**\(MarkdownText.escaped(group.lead))** \(actions.joined(separator: ", "))."
  }

  /// Text that may begin a line without being taken for the mark of a list.
  private static func line(_ text: String) -> String {
    var buffer = ByteBuffer()
    MarkdownText.append(text.utf8.span, at: MarkdownText.Place(startsLine: true), to: &buffer)
    return buffer.string
  }
}
