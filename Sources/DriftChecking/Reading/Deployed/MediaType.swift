/// A `Content-Type`: the type and its character set, in lower case.
struct MediaType: Hashable, Sendable {
  let name: String
  let charset: String?

  init?(_ header: String?) {
    guard let header else { return nil }
    let parts = header.split(separator: ";").map { FoldedText.fold(String($0)).lowercased() }
    guard let name = parts.first, !name.isEmpty else { return nil }
    self.name = name
    charset = parts.dropFirst().first { $0.hasPrefix("charset=") }
      .map { $0.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" } }
  }

  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }
}
