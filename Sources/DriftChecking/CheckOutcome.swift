internal import Diagnostics
internal import FileSystem

/// What a check found, and how much it looked at.
struct CheckOutcome: Sendable {
  var findings: [Finding] = []
  var checked = CheckedCounts()
  /// What the disk would not give.
  var unreadable: [FileError] = []

  static func += (left: inout CheckOutcome, right: CheckOutcome) {
    left.findings += right.findings
    left.checked += right.checked
    left.unreadable += right.unreadable
  }

  /// The Markdown twin of the page under check; nil when there is none, or it cannot be read.
  mutating func twin(in context: CheckContext) -> SourceText? {
    switch context.twin {
    case .success(let source): return source
    case .failure(let error):
      unreadable.append(error)
      return nil
    }
  }

  /// The texts that repeat the page under check; what cannot be read is noted.
  mutating func repeats(in context: CheckContext) -> [TwinText] {
    _ = twin(in: context)
    switch context.repeats {
    case .success(let texts): return texts
    case .failure(let error):
      unreadable.append(error)
      return []
    }
  }

  /// The prose of the page under check; what of it cannot be read is noted.
  mutating func prose(in context: CheckContext) -> [ProseChannel] {
    if !context.policies.isEmpty { _ = repeats(in: context) }
    return context.prose
  }

  /// Reads a file for a check; nil when it is not there, or could not be read, which is noted.
  mutating func text(of path: String, in folder: PublishedFolder) -> SourceText? {
    do throws(FileError) {
      return try folder.text(of: path)
    } catch {
      if !unreadable.contains(error) { unreadable.append(error) }
      return nil
    }
  }
}
