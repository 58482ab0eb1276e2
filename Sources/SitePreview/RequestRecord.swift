/// One answered request, for the log.
package struct RequestRecord: Hashable, Sendable {
  /// Method and target, such as `GET /setup/`; printable ASCII only, whatever the client sent.
  package let request: String
  package let status: Int
  /// Bytes of the body, as the Content-Length says.
  package let length: Int
  /// Why a request was refused unserved; nil when it was served.
  package let reason: String?
}
