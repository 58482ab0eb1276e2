internal import Diagnostics

/// The list `redirects:` of the configuration.
enum RedirectReading {
  private static let known = ["from", "to"]

  static func redirects(in reader: inout MappingReader) -> [Redirect] {
    guard let items = reader.mappings("redirects", known: known) else { return [] }
    return items.compactMap { item in
      var item = item
      let redirect = redirect(&item)
      reader.take(item)
      return redirect
    }
  }

  private static func redirect(_ item: inout MappingReader) -> Redirect? {
    for key in known { item.require(key) }
    guard let old = item.string("from"), let new = item.string("to") else { return nil }
    let from = address(old, of: "from", in: &item)
    guard let target = target(new, in: &item), let from else { return nil }
    return Redirect(from: from, target: target, position: item.position(of: "from"))
  }

  private static func target(_ text: String, in item: inout MappingReader) -> Redirect.Target? {
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return .web(text) }
    return address(text, of: "to", in: &item).map { .site($0) }
  }

  private static func address(
    _ text: String, of key: String, in item: inout MappingReader
  ) -> SiteAddress? {
    guard let address = SiteAddress(text) else {
      item.reject(
        key, "'\(text)' is no address of the site",
        hint: "write it from the site's root as it is published, such as 'docs/set-up/#keys'")
      return nil
    }
    return address
  }
}
