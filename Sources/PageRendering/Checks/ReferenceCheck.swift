/// Finds `[text][label]` and `[label][]` that stayed text because the label is not defined.
enum ReferenceCheck {
  struct Reference {
    let label: String
    /// The part to look for in the source: `][label]` or `][]`.
    let written: String
  }

  /// The references in a text; `isOpen` when a bracket may stand open before it.
  static func references(in text: String, isOpen: Bool) -> [Reference] {
    var references: [Reference] = []
    let bytes = Array(text.utf8)
    var isOpen = isOpen
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "[") {
        isOpen = true
        start = index + 1
      }
      if isOpen, bytes[index...].starts(with: "][".utf8),
        let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "]"))
      {
        let written = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
        let label =
          written.isEmpty ? String(decoding: bytes[start..<index], as: UTF8.self) : written
        if !label.isEmpty { references.append(Reference(label: label, written: "][\(written)]")) }
        index = end
      }
      if bytes[index] == UInt8(ascii: "]") { isOpen = false }
      index += 1
    }
    return references
  }
}
