internal import FileSystem

extension CommandOption {
  static let jobs = CommandOption(
    "jobs", "j", value: "N", "work on so many threads (default: one for each core)")
}

extension Invocation {
  /// How many threads a run may have.
  private static let jobCounts = 1...256

  /// Has the whole run work on as many threads as `--jobs` says.
  func applyJobs() throws(UsageError) {
    guard let text = self[.jobs] else { return }
    guard let count = Int(text), Self.jobCounts.contains(count) else {
      throw UsageError(
        message: "'\(text)' is no number of threads",
        hint: "name a number from \(Self.jobCounts.lowerBound) to \(Self.jobCounts.upperBound)")
    }
    Workers.use(count)
  }
}
