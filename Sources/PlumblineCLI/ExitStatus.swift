/// How a run ended, for scripts: each number means one thing.
enum ExitStatus: Int32, Sendable {
  case clean = 0
  /// Drift, a content error or a lint error.
  case findings = 1
  /// The command line or the configuration cannot be understood.
  case usage = 2
  /// Something that should have been checked was not there to check.
  case coverageHole = 3
  /// The network or the disk kept the tool from knowing.
  case unavailable = 4
}
