internal import ByteSearching
package import Diagnostics
package import FileSystem

/// The content folder as it is known before any page's text is read.
package struct OutlineReading: Sendable {
  /// The pages that are published.
  package let outline: ContentOutline
  /// The other files below the folder, as paths relative to it.
  package let assets: [String]
  /// The paths of the pages that are left out as drafts.
  package let drafts: [String]
  package let findings: [Finding]

  /// Reads the front matter of every Markdown file below a folder.
  ///
  /// `shownAs` is the folder as messages name it.
  package init(
    content folder: String, shownAs: String, includingDrafts: Bool = false
  ) throws(FileError) {
    var pages: [OutlinePage] = []
    var drafts: [String] = []
    var assets: [String] = []
    var findings: [Finding] = []
    let contents = try FolderContents(below: folder, depth: Self.folderDepth)
    findings += contents.misnamed.filter { !Self.isLeftOut($0) }
      .map { PathFault.findingOfMisnamed(at: $0, shownAs: shownAs) }
    findings += contents.buried.filter { !Self.isLeftOut($0) }
      .map { PathFault.findingOfBuried(at: $0, shownAs: shownAs) }
    let kinds = contents.kinds.filter { !Self.isLeftOut($0.key) }
    var texts: [String] = []
    for (file, kind) in kinds.sorted(by: { $0.key.precedes($1.key) }) {
      if let fault = PathFault.finding(at: file, kind, shownAs: shownAs) {
        findings.append(fault)
      } else if file.hasSuffix(".md") {
        texts.append(String(file.dropLast(".md".count)))
      } else {
        assets.append(file)
      }
    }
    let paths = texts
    let readings = Workers.map(paths.count) { index in
      Result { () throws(FileError) in
        try Self.frontMatter(of: paths[index], below: folder, shownAs: shownAs)
      }
    }
    for (path, result) in zip(paths, readings) {
      let file = "\(path).md"
      guard let reading = try result.get() else {
        findings.append(Self.oversize(file, shownAs: shownAs))
        continue
      }
      findings += reading.findings
      guard includingDrafts || !reading.frontMatter.isDraft else {
        drafts.append(path)
        continue
      }
      pages.append(
        OutlinePage(
          path: path, file: "\(shownAs)/\(file)", frontMatter: reading.frontMatter))
    }
    findings += Self.orphanFindings(pages) + Self.collisions(pages)
    outline = ContentOutline(pages)
    findings += Self.translationFindings(outline)
    self.assets = assets
    self.drafts = drafts
    self.findings = findings
  }

  /// The levels of folders that are read.
  static let folderDepth = 64
  /// The bytes of a page: one of more is told, and not read.
  package static let pageLimit = 4 << 20

  /// The bytes of a page in which its front matter is looked for before all are read.
  private static let headLength = 4096

  /// The front matter of a page; nil for one that is too long to be read.
  private static func frontMatter(
    of path: String, below folder: String, shownAs: String
  ) throws(FileError) -> FrontMatterReading? {
    let file = try PartedFile("\(folder)/\(path).md")
    guard file.size <= pageLimit else { return nil }
    func reading(_ utf8: [UInt8]) -> FrontMatterReading {
      FrontMatterReading(
        utf8: utf8, file: "\(shownAs)/\(path).md", fallbackTitle: fallbackTitle(of: path))
    }
    let early = reading(try file.bytes(0..<headLength))
    return early.findings.isEmpty || file.size <= headLength
      ? early : reading(try Files.read(file.path))
  }

  private static func oversize(_ file: String, shownAs folder: String) -> Finding {
    Finding(
      "input-limit", at: SourcePosition(file: "\(folder)/\(file)"),
      "the page is longer than \(pageLimit >> 20) MiB", hint: "split it into several pages",
      about: Subject(fact: file, channel: "content", item: "bytes"))
  }

  /// True for hidden files, and for those below a name with an underline, which others include.
  private static func isLeftOut(_ file: String) -> Bool {
    var isFirst = true
    for byte in file.utf8 {
      if isFirst, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") { return true }
      isFirst = byte == UInt8(ascii: "/")
    }
    return false
  }

  /// What a page is called that does not say it.
  package static func fallbackTitle(of path: String) -> String {
    let parts = path.split(separator: "/")
    let name = parts.last == "index" ? parts.dropLast().last ?? "Home" : parts.last ?? "Home"
    return String(name)
  }

  /// Every folder on the way to a page needs a page of its own: a trail leads through it.
  private static func orphanFindings(_ pages: [OutlinePage]) -> [Finding] {
    let known = Set(pages.map(\.path))
    var seen: Set<String> = []
    var findings: [Finding] = []
    for page in pages {
      var folder = Paths.folder(of: page.path)
      // Where a folder was looked at, so were those above it.
      while seen.insert(folder).inserted {
        let index = folder.isEmpty ? "index" : folder + "/index"
        if !known.contains(index) {
          findings.append(
            Finding(
              "missing-page", at: page.position, "the folder of this page has no '\(index).md'",
              hint: "add it: the breadcrumb and the navigation lead through it",
              about: Subject(fact: index, channel: "content")))
        }
        folder = Paths.folder(of: folder)
      }
    }
    return findings
  }

  /// A translation names the page it was made from, which is no translation itself.
  private static func translationFindings(_ outline: ContentOutline) -> [Finding] {
    outline.pages.compactMap { page in
      guard let original = page.frontMatter.original else { return nil }
      let message: String
      if original == page.path {
        message = "the page translates itself"
      } else if let source = outline[original] {
        if source.frontMatter.original != nil {
          message = "'\(original)' is a translation itself"
        } else if page.frontMatter.language == nil {
          message = "a translation must name its language"
        } else {
          return nil
        }
      } else {
        message = "there is no page '\(original)' to translate"
      }
      return Finding(
        "front-matter", at: page.frontMatter.originalPosition ?? page.position, message,
        hint: page.frontMatter.language == nil
          ? "add a line such as 'lang: de'"
          : Suggestion.hint(
            for: original, among: outline.pages.map(\.path),
            otherwise: "name the page as 'plumbline list pages' does"),
        about: Subject(fact: page.path, channel: "front-matter", item: "translates"))
    }
  }

  /// `a.md` and `a/index.md` would be published at one address.
  private static func collisions(_ pages: [OutlinePage]) -> [Finding] {
    let byAddress = Dictionary(grouping: pages, by: \.address)
    return byAddress.values.filter { $0.count > 1 }.flatMap { clashing in
      let sorted = clashing.sorted { $0.file < $1.file }
      return sorted.dropFirst().map { page in
        Finding(
          "duplicate-url", at: page.position,
          "'\(page.file)' and '\(sorted[0].file)' are published at one address",
          hint: "rename one of them", about: Subject(fact: page.path, channel: "content"))
      }
    }
  }
}
