import Foundation
import FoundationXML

/// An element of XML, as Foundation's parser reads it.
struct XMLNode {
  let name: String
  let attributes: [String: String]
  var children: [XMLNode] = []
  var text = ""

  /// Reads a whole document; nil when it is not well-formed.
  static func root(of document: String) -> XMLNode? {
    let parser = XMLParser(data: Data(document.utf8))
    let builder = Builder()
    parser.delegate = builder
    return parser.parse() ? builder.root : nil
  }

  /// Every element of a name below this one, in order.
  func all(_ name: String) -> [XMLNode] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The text of the element and of those below it.
  var wholeText: String { text + children.map(\.wholeText).joined() }

  private final class Builder: NSObject, XMLParserDelegate {
    var open: [XMLNode] = []
    var root: XMLNode?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(XMLNode(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      guard !open.isEmpty else { return }
      open[open.count - 1].text += string
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      let node = open.removeLast()
      if open.isEmpty { root = node } else { open[open.count - 1].children.append(node) }
    }
  }
}
