/// A request with how far it has come.
struct FetchJob {
  let index: Int
  let request: FetchRequest
  /// What is asked for next: the request's address, or where a redirect leads.
  var address: WebAddress
  var redirects: [Redirect] = []
  /// How often the address was asked for in vain.
  var attempts = 0
  /// The moment, by the clock, before which it is not asked for again.
  var notBefore: UInt64 = 0

  init(_ request: FetchRequest, index: Int) {
    self.index = index
    self.request = request
    address = request.address
  }
}
