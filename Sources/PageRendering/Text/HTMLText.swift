/// Text as HTML writes it.
package enum HTMLText {
  /// Text between tags; quotes stay as they are.
  package static func escaped(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.append(text: text)
    return buffer.string
  }

  /// The value of an attribute in double quotes.
  package static func attribute(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.append(attribute: text)
    return buffer.string
  }

  /// A number or a word bound to its fact.
  static func fact(_ name: String, _ text: String) -> String {
    "<span data-fact=\"\(attribute(name))\">\(escaped(text))</span>"
  }
}
