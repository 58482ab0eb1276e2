internal import Fetching

/// Paths below a site, and the addresses that servers give for the same file.
enum SitePath {
  /// What visitors ask for: an `index.html` goes by its folder.
  static func address(of path: String) -> String {
    path == "index.html" || path.hasSuffix("/index.html")
      ? String(path.dropLast("index.html".count)) : path
  }

  /// True for a path that stays below its folder, on any disk.
  static func isSafe(_ path: String) -> Bool {
    guard path.utf8.count <= 1_024, !path.utf8.contains(0) else { return false }
    return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
    }
  }

  /// The part of a path that hosts agree on: `a/`, `a`, `a.html` and `a/index.html` are one.
  static func stem(of path: some StringProtocol) -> String {
    var stem = String(path)
    while stem.hasSuffix("/") { stem.removeLast() }
    if stem.hasSuffix(".html") { stem.removeLast(".html".count) }
    if stem == "index" { return "" }
    return stem.hasSuffix("/index") ? String(stem.dropLast("/index".count)) : stem
  }

  /// Tells whether an address is one of the forms of a file of a site, `www.` or not.
  static func isForm(_ address: WebAddress, of path: String, at site: WebAddress) -> Bool {
    let wanted = site.appending(address.path.hasSuffix("/") ? stem(of: path) : path)
    return address.site == site.site && stem(of: address.path) == stem(of: wanted.path)
  }

  /// True for an address where a visitor is asked who they are.
  static func asksForName(_ address: String) -> Bool {
    let folded = address.lowercased()
    return ["login", "signin", "sign-in", "sso", "oauth", "/auth"].contains { folded.contains($0) }
  }
}
