import SiteBuilding
import Testing

/// A renderer with one bug, and the rule that must catch it.
struct Sabotage: CustomTestStringConvertible, Sendable {
  let bug: String
  let rule: String
  /// Which files the bug touches, by the end of their path.
  let suffix: String
  let old: String
  let new: String

  var testDescription: String { bug }

  init(_ bug: String, _ rule: String, in suffix: String = Self.page, _ old: String, _ new: String) {
    self.bug = bug
    self.rule = rule
    self.suffix = suffix
    self.old = old
    self.new = new
  }

  static let page = "permissions-needed/index.html"

  /// The files as the broken renderer would write them; the bug must change something.
  func apply(to files: [OutputFile]) throws -> [OutputFile] {
    var changes = 0
    let broken = files.map { file in
      guard file.path.hasSuffix(suffix) else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      let changed = text.replacing(old, with: new)
      if changed != text { changes += 1 }
      return OutputFile(path: file.path, text: changed)
    }
    try #require(changes > 0, "'\(bug)' changed nothing")
    return broken
  }
}
