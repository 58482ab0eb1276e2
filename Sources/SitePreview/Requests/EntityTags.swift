/// The tags of an If-None-Match field.
enum EntityTags: Hashable {
  /// `*`: whatever there is.
  case any
  /// The quoted parts of the tags, quotes included, weak or not.
  case listed([[UInt8]])

  /// Reads the field's values, joined as one list; nil when they are not a list of tags.
  init?(parsing values: [[UInt8]]) {
    let joined = Array(values.joined(separator: [UInt8(ascii: ",")]))
    if ASCII.trimmed(joined[...]).elementsEqual("*".utf8) {
      self = .any
      return
    }
    var tags: [[UInt8]] = []
    var rest = ASCII.trimmed(joined[...])
    while !rest.isEmpty {
      if rest.first == UInt8(ascii: ",") {
        rest = ASCII.trimmed(rest.dropFirst())
        continue
      }
      guard let tag = Self.takeTag(from: &rest) else { return nil }
      tags.append(tag)
      rest = ASCII.trimmed(rest)
      guard rest.isEmpty || rest.first == UInt8(ascii: ",") else { return nil }
    }
    self = .listed(tags)
  }

  /// Whether the tag is among them, a weak one counting as the strong one of its text.
  func match(_ tag: String) -> Bool {
    switch self {
    case .any: true
    case .listed(let tags): tags.contains { $0.elementsEqual(tag.utf8) }
    }
  }

  private static func takeTag(from bytes: inout ArraySlice<UInt8>) -> [UInt8]? {
    if bytes.starts(with: "W/".utf8) { bytes = bytes.dropFirst(2) }
    guard bytes.first == UInt8(ascii: "\""),
      let end = bytes.dropFirst().firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let tag = Array(bytes[...end])
    bytes = bytes[(end + 1)...]
    guard tag.allSatisfy({ $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
      return nil
    }
    return tag
  }
}
