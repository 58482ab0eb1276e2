import TestSupport
import Testing

/// One edit of a published file: what it does, where, and which rule must name it.
struct Drift: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rule: String
  let file: String
  let old: String
  let new: String
  /// The text whose line is expected in the report, after the edit.
  let place: String

  init(
    _ name: String, _ rule: String, in file: String = SampleProject.html, _ old: String,
    _ new: String, at place: String? = nil
  ) {
    testDescription = name
    self.rule = rule
    self.file = file
    self.old = old
    self.new = new
    self.place = place ?? new
  }

  /// Makes the edit and gives the line on which it is to be reported.
  func apply(to folder: TemporaryFolder) throws -> Int {
    try folder.replace(old, with: new, in: file)
    return place.isEmpty ? 1 : try folder.line(of: place, in: file)
  }

  static func action(_ name: String) -> String { "<span class=\"j-action\">\"\(name)\"</span>" }
}
