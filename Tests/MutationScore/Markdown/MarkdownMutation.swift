import Diagnostics

/// A way to change a Markdown source by hand, and what a build must make of it.
struct MarkdownMutation: Sendable {
  let id: String
  /// The rule that must report it at its line; nil for what changes nothing.
  let rule: String?
  /// The changed texts, each with its file; a mark stands where the finding is to be.
  let texts: @Sendable (MarkdownProject) -> [(file: String, text: String)]

  static let mark = "▸"

  /// A change of every place at which a text stands, one by one.
  init(
    _ id: String, _ rule: String?, replacing old: String,
    with new: @escaping @Sendable (MarkdownProject) -> String
  ) {
    self.init(id, rule) { project in
      let new = new(project)
      return project.files.keys.sorted().flatMap { file -> [(file: String, text: String)] in
        let text = project.files[file] ?? ""
        return text.ranges(of: old).map { range in
          (file, text.replacingCharacters(in: range, with: new))
        }
      }
    }
  }

  init(
    _ id: String, _ rule: String?,
    _ texts: @escaping @Sendable (MarkdownProject) -> [(file: String, text: String)]
  ) {
    self.id = id
    self.rule = rule
    self.texts = texts
  }

  /// What is wrong with what a build says; nil when it is as it should be.
  func fault(of text: String, in file: String, _ project: MarkdownProject) throws -> String? {
    let plain = text.replacing(Self.mark, with: "")
    if plain == project.files[file] { return "\(id) of \(file) changes no byte" }
    let findings = try project.findings(with: plain, in: file)
    let told = findings.map { "\($0.position): \($0.message) [\($0.rule)]" }
    let words = "\(id) of \(file): " + told.joined(separator: "; ")
    guard let rule else { return told.isEmpty ? nil : words }
    let before = text.firstRange(of: Self.mark).map { text[..<$0.lowerBound] } ?? ""
    let line = before.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    let isTold = findings.contains {
      $0.rule.rawValue == rule && $0.position.file == file && $0.position.line == line
    }
    return isTold ? nil : "line \(line) " + words
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
