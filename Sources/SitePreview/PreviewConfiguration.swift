/// What a preview server is told when it starts.
package struct PreviewConfiguration: Sendable {
  /// The name or address to listen on.
  package let host: String
  package let port: PortChoice
  /// The path of the folder to serve, asked anew for each request.
  package let root: @Sendable () -> String
  /// What open pages are told; nil where they are left alone.
  let news: PreviewNews?
  /// The value of the Content-Security-Policy field; nil sends none.
  package let contentSecurityPolicy: String?
  /// Called with each answered request, on one of the server's threads: it must be quick.
  package let log: @Sendable (RequestRecord) -> Void

  package init(
    host: String, port: PortChoice, root: @escaping @Sendable () -> String,
    contentSecurityPolicy: String?, news: PreviewNews? = nil,
    log: @escaping @Sendable (RequestRecord) -> Void
  ) {
    self.host = host
    self.port = port
    self.root = root
    self.contentSecurityPolicy = contentSecurityPolicy
    self.news = news
    self.log = log
  }
}
