internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// A last look at every file before it is published: nothing of the tools that made it may be left.
struct ResidueCheck: Sendable {
  /// The folders of what is written.
  let folders: SiteFolders
  /// What placeholders can speak of.
  let subjects: Set<String>

  /// How much of one file is told.
  private static let limit = 20

  /// What was left in the files of a page, told where its source has it.
  func findings(in files: [OutputFile], of page: OutlinePage) -> [Finding] {
    let found = files.flatMap { file in Self.residues(in: file).map { (file.path, $0) } }
    guard !found.isEmpty else { return [] }
    var seen: Set<String> = []
    let sources = ["\(folders.content)/\(page.path).md"] + templates
    return found.filter { seen.insert($0.1.text).inserted }.prefix(Self.limit).map {
      Self.finding(
        $1, in: $0,
        at: place(of: $1.text, in: sources) ?? SourcePosition(file: page.file))
    }
  }

  private var templates: [String] {
    let files = (try? Folders.files(below: folders.theme)) ?? []
    return files.filter { $0.hasSuffix(".mustache") }.map { "\(folders.theme)/\($0)" }
  }

  /// Where one of some files has a text.
  private func place(of text: String, in files: [String]) -> SourcePosition? {
    for file in files {
      let utf8 = (try? Files.read(file)) ?? []
      guard let range = utf8.firstRange(of: Array(text.utf8)) else { continue }
      return SourceText(file: folders.shown(file), utf8: utf8).position(at: range.lowerBound)
    }
    return nil
  }

  /// What was left in a file that is made of no page.
  func findings(in file: OutputFile) -> [Finding] {
    let text = SourceText(file: file.path, utf8: file.bytes)
    return Self.residues(in: file).prefix(Self.limit).map {
      Self.finding($0, in: file.path, at: text.position(at: $0.offset))
    }
  }

  /// What asks for a value of the model in a file that is copied as it is.
  func findings(inCopied file: OutputFile, from path: String) -> [Finding] {
    guard !file.bytes.contains(0) else { return [] }
    let asked = Residue.all(in: file.bytes).filter { $0.isPlaceholder && isKnown($0.text) }
    guard !asked.isEmpty else { return [] }
    let text = SourceText(file: path, utf8: file.bytes)
    return asked.prefix(Self.limit).map {
      Finding(
        "placeholder", at: text.position(at: $0.offset),
        "the placeholder '\($0.text)' stands in a file that is copied as it is",
        hint: "write the value out, or say it on a page: placeholders are filled in Markdown",
        about: Subject(fact: file.path, channel: "output", item: $0.text))
    }
  }

  private func isKnown(_ placeholder: String) -> Bool {
    let words = placeholder.dropFirst(2).split { $0 == " " || $0 == "}" }
    guard let name = words.first, name.contains(".") else { return false }
    return subjects.contains(String(name.prefix { $0 != "." }))
  }

  private static func residues(in file: OutputFile) -> [Residue] {
    let found = Residue.all(in: file.bytes)
    guard !found.isEmpty else { return [] }
    let code =
      file.path.hasSuffix(".html")
      ? CodeRegions.inHTML(file.bytes)
      : file.path.hasSuffix(".md") || file.path.hasSuffix(".txt")
        ? CodeRegions.inMarkdown(file.bytes) : []
    return found.filter { residue in !code.contains { $0.contains(residue.offset) } }
  }

  private static func finding(
    _ residue: Residue, in file: String, at position: SourcePosition
  ) -> Finding {
    Finding(
      residue.isPlaceholder ? "placeholder" : "residue", at: position,
      "'\(residue.text)' would be left in '\(file)'",
      hint: residue.isPlaceholder
        ? "take the braces out; to show a placeholder to readers, put it into code"
        : "mend what printed it; to show it to readers, put it into code",
      about: Subject(fact: file, channel: "output", item: residue.text))
  }
}
