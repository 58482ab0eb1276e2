import Diagnostics
import DriftChecking
import TestSupport
import Testing

/// A way in which a published policy, or the page around it, is known to have gone wrong.
struct Incident: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The rule that must tell it.
  let rule: RuleID
  let file: String
  /// What stood in the file; empty for a file that was not there.
  let old: String
  /// What was published in its place, with a mark where it must be told.
  let new: String

  init(
    _ name: String, _ rule: RuleID, in file: String = SampleSite.pageFile, _ old: String,
    _ new: String
  ) {
    testDescription = name
    self.rule = rule
    self.file = file
    self.old = old
    self.new = new
  }

  /// The site as it was published.
  func files() throws -> [String: String] {
    var files = SampleSite.files()
    let text = files[file] ?? ""
    guard old.isEmpty ? text.isEmpty : text.contains(old) else {
      throw Misplaced(incident: testDescription)
    }
    files[file] = old.isEmpty ? new : text.replacing(old, with: new, maxReplacements: 1)
    return files
  }

  /// Where the mark stands.
  func position() throws -> SourcePosition? {
    let text = try files()[file] ?? ""
    guard let mark = text.utf8.firstRange(of: ExampleCase.mark.utf8) else { return nil }
    let offset = text.utf8[..<mark.lowerBound].count
    return SourceText(file: "site/\(file)", text: Self.unmarked(text)).position(at: offset)
  }

  /// What all checks together find in the site.
  func findings() throws -> [Finding] { findings(in: try written()) }

  /// A folder with the site in it.
  func written() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (file, text) in try files() {
      try folder.write(Self.unmarked(text), to: "site/\(file)")
    }
    return folder
  }

  /// What all checks together find in the site that was written into a folder.
  func findings(in folder: TemporaryFolder) -> [Finding] {
    SiteCheck(
      product: Sample.product, outline: SampleSite.outline,
      configuration: SampleSite.configuration
    ).run(on: "\(folder.path)/site", shownAs: "site").findings
  }

  /// The text that an incident is about is not there.
  struct Misplaced: Error { let incident: String }

  private static func unmarked(_ text: String) -> String {
    text.replacing(ExampleCase.mark, with: "")
  }
}
