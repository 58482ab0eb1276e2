/// A link that stands on a page, with where it leads.
struct PageLink: Sendable {
  /// The text of the link.
  let text: String
  /// The offset of the attribute's value in the page's source.
  let offset: Int
  /// Set for a link of the plainest kind, whose target is worked out when it is asked for.
  let plain: PlainLink?
  private let other: LinkTarget

  /// Where it leads, given the folder of the page it stands on.
  func target(from folder: String) -> LinkTarget {
    plain == nil ? other : LinkTarget(plain: text, from: folder) ?? other
  }

  /// Every link of a page, in document order: addresses of all kinds, images and scripts too.
  static func all(in elements: PageElements, from folder: String, site: String) -> [PageLink] {
    var links: [PageLink] = []
    func add(_ text: String, at offset: Int) {
      if let plain = PlainLink(text.utf8.span, from: folder.utf8.span) {
        return links.append(PageLink(text: text, offset: offset, plain: plain, other: .empty))
      }
      let target =
        LinkTarget(absolute: text, site: site) ?? LinkTarget(otherScheme: text, site: site)
        ?? LinkTarget(text, from: folder)
      links.append(PageLink(text: text, offset: offset, plain: nil, other: target))
    }
    for element in elements.attributed {
      if element.name == "meta", let content = element.attribute("content"),
        let address = address(in: content, element)
      {
        add(address, at: content.offset)
      }
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
    // Most attributes are dismissed by their length.
    switch attribute.utf8.count {
    case 3: attribute == "src"
    case 4:
      attribute == "href" && element != "base" || attribute == "cite"
        || attribute == "data" && element == "object"
    case 6: attribute == "poster" || attribute == "action"
    case 10: attribute == "xlink:href" && element != "base" || attribute == "formaction"
    default: false
    }
  }

  /// What a `meta` leads to: where it sends the reader on, or the picture that stands for the page.
  private static func address(in content: HTMLAttribute, _ element: HTMLElement) -> String? {
    if ["og:image", "twitter:image"].contains(element["property"] ?? element["name"]) {
      return content.value
    }
    guard element["http-equiv"]?.lowercased() == "refresh",
      let sign = content.value.firstRange(of: "=")
    else { return nil }
    return content.value[sign.upperBound...].filter { $0 != "'" && $0 != "\"" }
  }

  /// The addresses of a `srcset`: each candidate up to its white space.
  private static func addresses(inSet text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).compactMap { candidate in
      candidate.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }.first
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
