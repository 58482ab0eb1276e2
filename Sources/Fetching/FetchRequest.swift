/// One thing to be fetched.
package struct FetchRequest: Hashable, Sendable {
  package let address: WebAddress
  /// The encodings asked for, as `Accept-Encoding` names them.
  package var encodings = "gzip, br"
  /// True when caches on the way are asked to hand the request on.
  package var passesCaches = false

  package init(_ address: WebAddress, encodings: String = "gzip, br", passesCaches: Bool = false) {
    self.address = address
    self.encodings = encodings
    self.passesCaches = passesCaches
  }
}
