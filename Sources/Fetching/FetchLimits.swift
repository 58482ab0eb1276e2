/// How many, how long and how often a fetcher asks before it gives up.
package struct FetchLimits: Hashable, Sendable {
  /// Connections at one time.
  package var connections = 4
  /// Milliseconds until a connection must stand.
  package var connectTime = 10_000
  /// Milliseconds until an answer must be complete.
  package var answerTime = 30_000
  /// Bytes of a body, decompressed.
  package var bodySize = 16 << 20
  /// How often one thing is asked for when the network or the server fails.
  package var attempts = 3
  /// Redirects that are followed for one thing.
  package var redirects = 5
  /// Milliseconds before the second attempt; each further one waits twice as long.
  package var firstPause = 250
  /// The longest wait, in milliseconds, that a server may ask for.
  package var longestPause = 30_000
  /// Attempts that fail one after another, after which the rest is given up.
  package var failuresInARow = 24

  package init() {}
}
