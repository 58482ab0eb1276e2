/// Why an answer is not what its server meant to give.
package enum AnswerFlaw: String, Hashable, Sendable {
  /// The connection was closed before the announced end.
  case cutOff
  /// The body is not what its `Content-Encoding` says.
  case undecodable
  /// The body is larger than was taken; what was taken is dropped.
  case tooLarge
  /// More redirects than are followed, or a circle.
  case endlessRedirects
  /// A redirect from an encrypted connection to one that is not, or to no web address.
  case unsafeRedirect
}
