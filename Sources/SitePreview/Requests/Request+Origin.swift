extension Request {
  /// Whether a page of another origin asks, as browsers tell it of all they do not send for
  /// themselves.
  ///
  /// A preview is for those who look at it, and for no script of a page from elsewhere.
  var isFromAnotherOrigin: Bool {
    guard let own = values(of: "host").first.map(ASCII.lowercased) else { return true }
    return values(of: "origin").contains { origin in
      let origin = ASCII.lowercased(origin)
      return origin != "http://" + own && origin != "https://" + own
    }
  }
}
