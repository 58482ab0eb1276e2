/// A server's answer, redirects followed as long as they stay with the host.
package struct FetchedAnswer: Hashable, Sendable {
  /// The redirects on the way, in order.
  package var redirects: [Redirect]
  /// The address that answered.
  package var address: WebAddress
  package var status: Int
  package var headers: [HTTPHeader]
  package var body: [UInt8]
  /// What is wrong with the answer as a message; nil for a whole one.
  package var flaw: AnswerFlaw?

  package init(
    redirects: [Redirect] = [], address: WebAddress, status: Int, headers: [HTTPHeader],
    body: [UInt8], flaw: AnswerFlaw? = nil
  ) {
    self.redirects = redirects
    self.address = address
    self.status = status
    self.headers = headers
    self.body = body
    self.flaw = flaw
  }

  /// True when the server failed, or would not answer now: nothing is known of the thing.
  package var isRefusal: Bool { status == 429 || status >= 500 }
}
