/// A link that stands on a page, with where it leads.
struct PageLink: Sendable {
  /// The text of the link.
  let text: String
  /// The offset of the attribute's value in the page's source.
  let offset: Int
  let target: LinkTarget

  /// Every link of a page, in document order: addresses of all kinds, images and scripts too.
  static func all(in root: HTMLElement, from folder: String, site: String) -> [PageLink] {
    var links: [PageLink] = []
    func add(_ text: String, at offset: Int) {
      let target =
        LinkTarget(absolute: text, site: site) ?? LinkTarget(text, from: folder)
      links.append(PageLink(text: text, offset: offset, target: target))
    }
    root.visit { element in
      for attribute in element.attributes {
        if isAddress(attribute.name, of: element.name) {
          add(attribute.value, at: attribute.offset)
        } else if attribute.name == "srcset" || attribute.name == "imagesrcset" {
          for address in addresses(inSet: attribute.value) { add(address, at: attribute.offset) }
        }
      }
    }
    return links
  }

  private static func isAddress(_ attribute: String, of element: String) -> Bool {
    switch attribute {
    case "href", "xlink:href": element != "base"
    case "src", "poster": true
    case "data": element == "object"
    default: false
    }
  }

  /// The addresses of a `srcset`: each candidate up to its white space.
  private static func addresses(inSet text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).compactMap { candidate in
      candidate.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }.first
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
