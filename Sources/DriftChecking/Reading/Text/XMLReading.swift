/// XML as it is read strictly: its elements, or the first thing that makes it none.
struct XMLReading {
  struct Attribute {
    /// The name with its prefix.
    let name: String
    let value: String
    let offset: Int
  }

  struct Element {
    /// The name without its prefix.
    let name: String
    let attributes: [Attribute]
    /// The text within, decoded and folded; that of inner elements left out.
    var text: String
    /// Where the text begins.
    var textOffset: Int
    let offset: Int
    var children: [Element] = []

    /// The value of an attribute; nil when it has none of that name.
    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  struct Problem {
    let message: String
    let offset: Int
  }

  /// The outermost element; nil when the text is not well-formed.
  let root: Element?
  let problem: Problem?

  init(_ utf8: [UInt8]) {
    var parser = XMLParser(utf8)
    do throws(XMLParser.Fault) {
      root = try parser.document()
      problem = nil
    } catch {
      root = nil
      problem = Problem(message: error.message, offset: error.offset)
    }
  }
}
