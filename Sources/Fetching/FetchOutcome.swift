/// What came of a request.
package enum FetchOutcome: Hashable, Sendable {
  /// The server answered, well or badly.
  case answer(FetchedAnswer)
  /// Nothing is known of the thing: why.
  case failure(reason: String)
}
