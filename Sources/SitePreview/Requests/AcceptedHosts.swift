/// The hosts a preview answers for.
///
/// A page on the internet can have its own name stand for 127.0.0.1 and so read, through a
/// visitor's browser, whatever listens there. It cannot change the Host field, which gives it away.
struct AcceptedHosts: Hashable {
  private let bound: String

  /// - Parameter bound: The name or address the server listens on.
  init(bound: String) { self.bound = ASCII.lowercased(bound.utf8) }

  /// Whether a name or address to listen on is this machine's own alone.
  static func isLoopback(_ host: String) -> Bool {
    let name = HostName(parsing: Array((host.contains(":") ? "[\(host)]" : host).utf8))
    return name.map(AcceptedHosts(bound: "localhost").accepts) ?? false
  }

  func accepts(_ host: HostName) -> Bool {
    if host.text.utf8.elementsEqual(bound.utf8) { return true }
    switch host.form {
    case .name: return host.text == "localhost" || host.text.hasSuffix(".localhost")
    case .version4: return host.text.hasPrefix("127.") || listensEverywhere
    case .version6: return host.text == "::1" || listensEverywhere
    }
  }

  /// Whoever listens on every address is reached by any of them; only a name can be made to lie.
  private var listensEverywhere: Bool { bound == "0.0.0.0" || bound == "::" }
}
