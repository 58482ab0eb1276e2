internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// Holds an Atom feed against what the model says that a policy's revisions changed.
struct FeedJudge {
  let source: SourceText
  let feed: PolicyFeed
  let path: String
  let policy: PublishedPolicy
  let context: CheckContext

  private static let namespace = "http://www.w3.org/2005/Atom"

  var findings: [Finding] {
    let reading = XMLReading(source.utf8)
    guard let root = reading.root else {
      return reading.problem.map {
        [finding("the feed is not XML: \($0.message)", at: $0.offset, item: "XML")]
      } ?? []
    }
    guard root.name == "feed", root["xmlns"] == Self.namespace else {
      return [
        finding(
          "the file is no Atom feed but '<\(root.name)>'", at: root.offset, item: "feed")
      ]
    }
    return head(of: root) + entries(of: root.children.filter { $0.name == "entry" }, root)
  }

  /// What stands before the entries: each once, as the model says.
  private func head(of root: XMLReading.Element) -> [Finding] {
    let judge = elements(of: root, "the feed")
    let links = [("self", feed.address)] + (feed.page.map { [("alternate", $0)] } ?? [])
    return judge.text("title", feed.title) + judge.text("id", feed.address)
      + judge.day(feed.day) + judge.links(links) + author(of: root)
      + judge.others(than: ["title", "id", "updated", "link", "author", "entry"])
  }

  private func author(of root: XMLReading.Element) -> [Finding] {
    let authors = root.children.filter { $0.name == "author" }
    guard authors.count == 1, let author = authors.first else {
      return [finding("the feed must name one author", at: root.offset, item: "author")]
    }
    let judge = elements(of: author, "the feed's author")
    return judge.text("name", feed.author) + judge.others(than: ["name"])
  }

  private func entries(of found: [XMLReading.Element], _ root: XMLReading.Element) -> [Finding] {
    let ids = found.map { entry in entry.children.first { $0.name == "id" }?.text ?? "" }
    let drift = SequenceDrift(expected: feed.entries.map(\.id), found: ids)
    let own = zip(found, ids).flatMap { element, id in
      feed.entries.first { $0.id == id }.map { findings(in: element, of: $0) } ?? []
    }
    return drift.items.map { item in
      let place = item.foundIndex.map { found[$0].offset } ?? root.offset
      let message =
        switch item.change {
        case .missing: "the feed lacks '\(item.expected ?? "")'"
        case .moved: "'\(item.expected ?? "")' is not in its place in the feed"
        case .edited:
          "an entry's id is '\(item.actual ?? "")' where '\(item.expected ?? "")' belongs"
        case .added: "an entry of the feed tells of no revision, or of one twice"
        }
      return finding(
        message, at: place, item: "\(item.change) \(item.expected ?? item.actual ?? "")",
        values: (item.expected, item.actual))
    } + own
  }

  private func findings(
    in element: XMLReading.Element, of entry: PolicyFeed.Entry
  ) -> [Finding] {
    let judge = elements(of: element, "the entry '\(entry.id)'")
    return judge.text("title", entry.title) + judge.day(entry.day)
      + judge.text("content", entry.text) + judge.links([("alternate", entry.link)])
      + judge.others(than: ["title", "id", "updated", "link", "content"])
  }

  private func elements(of element: XMLReading.Element, _ name: String) -> FeedElements {
    FeedElements(element: element, name: name, utf8: source.utf8) { message, offset, item, values in
      finding(message, at: offset, item: "\(name) \(item)", values: values)
    }
  }

  private func finding(
    _ message: String, at offset: Int, item: String, values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "markdown-twin", at: source.position(at: offset), message,
      hint: context.cure(policy.revisions.first?.source ?? policy.source),
      expected: values.0, actual: values.1,
      about: Subject(fact: policy.id + ".changes", channel: path, item: item),
      model: policy.revisions.first?.source)
  }
}
