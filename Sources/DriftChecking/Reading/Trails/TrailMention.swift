internal import ByteSearching
internal import SiteDescription

/// A way through the site that running text names: "Home › Docs › Install".
struct TrailMention {
  /// The labels, as they are written.
  let labels: [String]
  /// Where the first begins.
  let offset: Int

  /// Those of a text: three labels at the least, on one line, with marks between them.
  static func all(in channel: ProseChannel) -> [TrailMention] {
    let text = channel.plain
    guard tails.contains(where: { text.firstIndex(of: $0, from: 0) != nil }) else { return [] }
    return text.indices.split { text[$0] == 0x0A || text[$0] == TextCollector.barrier }
      .compactMap { line in
        guard let first = line.first, let last = line.last else { return nil }
        return TrailMention(in: text[first...last])
      }
  }

  private init?(in line: ArraySlice<UInt8>) {
    var parts: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      guard let mark = Self.marks.first(where: { line[index...].starts(with: $0) }) else {
        index += 1
        continue
      }
      parts.append(line[start..<index])
      index += mark.count
      start = index
    }
    parts.append(line[start...])
    guard parts.count >= 3 else { return nil }
    labels = parts.map { FoldedText.fold(String(decoding: $0, as: UTF8.self)) }
    offset = line.startIndex
  }

  /// The last byte of each mark, which few texts have.
  private static let tails: [UInt8] = marks.map { $0[$0.count - 2] }
  private static let marks = [" › ", " » ", " → ", " ▸ ", " > "].map { Array($0.utf8) }
}

extension TrailMention {
  /// How far a mention leads along the pages of a site.
  enum Way: Hashable {
    /// It begins with no page and one below it.
    case elsewhere
    case whole
    /// It leaves the site's pages behind a label: what is written there, and what could be.
    case broken(at: String, behind: String)
  }

  /// Follows the labels from page to page; the words before the first are of the sentence, as are
  /// those behind the last.
  func way(in context: CheckContext) -> Way {
    let starts = context.outline.pages.filter { page in
      page.isIndex && Self.ends(labels[0], with: context.title(of: page))
    }
    var pages = starts
    var followed = 1
    while followed < labels.count {
      let label = labels[followed]
      let isLast = followed == labels.count - 1
      let next = pages.flatMap { context.outline.children(of: $0) }.filter { child in
        let title = context.title(of: child)
        return isLast ? Self.begins(label, with: title) : Self.equal(label, title)
      }
      if next.isEmpty { break }
      pages = next
      followed += 1
    }
    if followed == labels.count { return .whole }
    guard followed >= 2, let last = pages.first else { return .elsewhere }
    return .broken(at: labels[followed], behind: context.title(of: last))
  }

  private static func equal(_ label: String, _ title: String) -> Bool {
    plain(label) == plain(title)
  }

  private static func begins(_ text: String, with title: String) -> Bool {
    let (text, title) = (plain(text), plain(title))
    return text.hasPrefix(title) && !(text.dropFirst(title.count).first?.isLetter ?? false)
  }

  private static func ends(_ text: String, with title: String) -> Bool {
    let (text, title) = (plain(text), plain(title))
    return text.hasSuffix(title) && !(text.dropLast(title.count).last?.isLetter ?? false)
  }

  /// Without the marks that make words bold, and in one case.
  private static func plain(_ text: String) -> String {
    FoldedText.plain(text).lowercased().filter { !"*_`".contains($0) }
  }
}
