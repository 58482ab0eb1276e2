import SitePreview

extension PreviewServer {
  static let policy = "default-src 'self'; frame-ancestors 'none'"

  /// A server of a sample site on a free port.
  static func serving(
    _ site: SampleSite, host: String = "127.0.0.1", port: PortChoice = .exactly(0),
    log: @escaping @Sendable (RequestRecord) -> Void = { _ in }
  ) throws -> PreviewServer {
    let root = site.root
    return try PreviewServer(
      configuration: PreviewConfiguration(
        host: host, port: port, root: { root }, contentSecurityPolicy: policy, log: log))
  }
}
