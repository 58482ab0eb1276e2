/// What a preview server is told when it starts.
package struct PreviewConfiguration: Sendable {
  /// The name or address to listen on.
  package let host: String
  package let port: PortChoice
  /// The path of the folder to serve, asked anew for each request.
  package let root: @Sendable () -> String
  /// The names of the path below which the folder is served; none where that is the root.
  package let base: [String]
  /// What open pages are told; nil where they are left alone.
  let news: PreviewNews?
  /// The value of the Content-Security-Policy field; nil sends none.
  package let contentSecurityPolicy: String?
  /// Called with each answered request, on one of the server's threads: it must be quick.
  package let log: @Sendable (RequestRecord) -> Void

  package init(
    host: String, port: PortChoice, root: @escaping @Sendable () -> String,
    base: [String] = [], contentSecurityPolicy: String?, news: PreviewNews? = nil,
    log: @escaping @Sendable (RequestRecord) -> Void
  ) {
    self.host = host
    self.port = port
    self.root = root
    self.base = base
    self.contentSecurityPolicy = contentSecurityPolicy
    self.news = news
    self.log = log
  }

  /// The path below which the folder is served, without a final slash; empty for the root.
  package var basePath: String { base.map { "/" + PercentEncoding.encode($0) }.joined() }

  /// Whether a name or address to listen on is reached from this machine alone.
  package static func isLoopback(_ host: String) -> Bool { AcceptedHosts.isLoopback(host) }

  /// The names of the path in a web address; none where it has no path that could be served.
  package static func base(of address: String) -> [String] {
    guard let host = address.firstRange(of: "://")?.upperBound,
      let slash = address[host...].firstIndex(of: "/"),
      let target = try? RequestTarget(parsing: Array(address[slash...].utf8)[...]),
      !target.isOutOfBounds
    else { return [] }
    return target.names
  }
}
