package import Diagnostics
internal import FileSystem

/// `plumbline.yml`, read strictly: every key known, every value of its type.
package struct ConfigurationReading: Sendable {
  /// The configuration; nil when anything is wrong with the file.
  package let configuration: SiteConfiguration?
  package let findings: [Finding]

  private static let known = [
    "title", "description", "url", "language", "content", "theme", "output", "edit", "expect",
    "redirects", "highlight", VariableReading.key,
  ]

  /// Reads the file at a path; messages name it as shown.
  package init(file: String, shownAs: String) {
    do throws(FileError) {
      self.init(text: try Files.read(file, limit: 1 << 20), file: shownAs)
    } catch {
      let refusal = Finding(
        "configuration", at: SourcePosition(file: shownAs), "cannot read: \(error.reason)",
        hint: "run in the folder of 'plumbline.yml' or name the file with '--config'",
        about: Subject(fact: shownAs, channel: "configuration"))
      self.init(configuration: nil, findings: [refusal])
    }
  }

  package init(text: [UInt8], file: String) {
    var reader = MappingReader(text, rule: "configuration", file: file, known: Self.known)
    let title = reader.string("title")
    let description = reader.string("description")
    for (key, text) in [("title", title), ("description", description)]
    where text?.contains("{{") == true {
      reader.reject(
        key, "'\(key)': a placeholder cannot stand in the configuration",
        hint: "write the words out")
    }
    let url = reader.string("url")
    if let url, !Self.isWebAddress(url) {
      reader.reject(
        "url", "'\(url)' is not a web address",
        hint: "write 'url: https://host' or 'url: https://host/path'")
    }
    let language = reader.string("language") ?? "en"
    let content = reader.string("content") ?? "content"
    let theme = reader.string("theme") ?? "theme"
    let output = reader.string("output") ?? "site"
    let edit = reader.string("edit")
    if let edit, !Self.isWebAddress(edit) {
      reader.reject(
        "edit", "'\(edit)' is not a web address",
        hint: "write the address that a page's path is put behind, such as "
          + "'edit: https://host/edit/main/content'")
    }
    let floors = Self.floors(in: &reader)
    let redirects = RedirectReading.redirects(in: &reader)
    let highlighting = HighlightReading.highlighting(in: &reader)
    let variables = VariableReading.variables(in: &reader, of: "site", taken: ["title", "url"])
    for key in ["title", "description", "url"] { reader.require(key) }
    guard reader.findings.isEmpty, let title, let description, let url else {
      self.init(configuration: nil, findings: reader.findings)
      return
    }
    let configuration = SiteConfiguration(
      title: title, description: description, url: Self.withoutFinalSlash(url),
      language: language, content: content, theme: theme, output: output,
      edit: edit.map(Self.withoutFinalSlash), floors: floors, redirects: redirects,
      highlighting: highlighting, variables: variables)
    self.init(configuration: configuration, findings: [])
  }

  private init(configuration: SiteConfiguration?, findings: [Finding]) {
    self.configuration = configuration
    self.findings = findings
  }

  /// What `expect` asks for, in the order of the counts.
  private static func floors(in reader: inout MappingReader) -> [CoverageFloor] {
    let kinds = CheckedCounts().named.map(\.name)
    guard var nested = reader.mapping("expect", known: kinds) else { return [] }
    let floors = kinds.compactMap { kind -> CoverageFloor? in
      guard let count = nested.integer(kind) else { return nil }
      if count < 0 {
        nested.reject(
          kind, "'\(kind)': a number of things cannot be negative", hint: "write 0 or more")
      }
      return CoverageFloor(kind: kind, count: count, position: nested.position(of: kind))
    }
    reader.take(nested)
    return floors
  }

  /// `https://host` or `http://host`, then perhaps a path, without query, fragment or white space.
  package static func isWebAddress(_ text: String) -> Bool {
    let rest =
      text.hasPrefix("https://")
      ? text.dropFirst("https://".count)
      : text.hasPrefix("http://") ? text.dropFirst("http://".count) : ""
    let isPlain = rest.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"?#\"<>\\^`{|}@".utf8.contains(byte)
    }
    return isPlain && rest.first.map { $0 != "/" } == true
  }

  package static func withoutFinalSlash(_ url: String) -> String {
    String(url.reversed().drop { $0 == "/" }.reversed())
  }
}
