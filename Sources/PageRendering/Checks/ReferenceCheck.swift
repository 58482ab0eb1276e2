/// Finds `[text][label]` that stayed text because the label is not defined.
enum ReferenceCheck {
  struct Reference {
    let label: String
    /// The part to look for in the source: `][label]`.
    let written: String
  }

  /// The references in a text; `isOpen` when a bracket may stand open before it.
  static func references(in text: String, isOpen: Bool) -> [Reference] {
    var references: [Reference] = []
    let bytes = Array(text.utf8)
    var isOpen = isOpen
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "[") { isOpen = true }
      if isOpen, bytes[index...].starts(with: "][".utf8),
        let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "]")), end > index + 2
      {
        let label = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
        references.append(Reference(label: label, written: "][\(label)]"))
        index = end
      }
      if bytes[index] == UInt8(ascii: "]") { isOpen = false }
      index += 1
    }
    return references
  }
}
