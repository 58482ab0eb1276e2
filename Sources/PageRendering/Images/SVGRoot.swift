/// The start tag of an SVG image, as far as it tells the size.
struct SVGRoot {
  private var attributes: [String: String] = [:]

  private static let reach = 1 << 16
  private static let nameEnds = ByteSet("=/>")

  /// Finds the tag behind declarations and comments; nil when another stands there, or none.
  init?(_ image: [UInt8]) {
    var rest = image.prefix(Self.reach)
    while let tag = Self.nextTag(in: &rest) {
      guard let name = tag.first, name != UInt8(ascii: "?"), name != UInt8(ascii: "!") else {
        continue
      }
      guard tag.starts(with: "svg".utf8),
        tag.dropFirst(3).first.map({ $0 <= 0x20 || $0 == UInt8(ascii: "/") }) ?? true
      else { return nil }
      readAttributes(of: tag.dropFirst(3))
      return
    }
    return nil
  }

  /// The width in pixels; nil when it is not said, or depends on where the image stands.
  var width: Double? { attributes["width"].flatMap(Self.pixels) }
  var height: Double? { attributes["height"].flatMap(Self.pixels) }

  /// The width and the height of what is drawn.
  var viewBox: (width: Double, height: Double)? {
    let numbers = attributes["viewBox"]?.split { $0 == " " || $0 == "," || $0 == "\n" }
      .map { Double($0) }
    guard let numbers, numbers.count == 4, let width = numbers[2], let height = numbers[3],
      width > 0, height > 0, width.isFinite, height.isFinite
    else { return nil }
    return (width, height)
  }

  /// What stands between the next angle brackets, which are taken off with what is before them.
  private static func nextTag(in rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let open = rest.firstIndex(of: UInt8(ascii: "<")) else { return nil }
    let inner = rest[(open + 1)...]
    let isComment = inner.starts(with: "!--".utf8)
    var quote: UInt8?
    var depth = 0
    for index in inner.indices {
      let byte = inner[index]
      if isComment {
        guard byte == UInt8(ascii: ">"),
          inner[..<index].dropFirst(3).reversed()
            .starts(with: "--".utf8)
        else { continue }
      } else if quote != nil {
        if byte == quote { quote = nil }
        continue
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]"): depth -= 1
        default: break
        }
        guard byte == UInt8(ascii: ">"), depth <= 0 else { continue }
      }
      rest = inner[(index + 1)...]
      return inner[..<index]
    }
    return nil
  }

  private mutating func readAttributes(of tag: ArraySlice<UInt8>) {
    var rest = tag
    while true {
      rest = rest.drop { $0 <= 0x20 }
      let name = rest.prefix { $0 > 0x20 && !Self.nameEnds.contains($0) }
      rest = rest[name.endIndex...].drop { $0 <= 0x20 }
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return }
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      else { return }
      let value = rest.dropFirst().prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
      let key = String(decoding: name, as: UTF8.self)
      attributes[key] = attributes[key] ?? String(decoding: value, as: UTF8.self)
    }
  }

  /// How many pixels one of a unit is; units that depend on the text or the window are not known.
  private static let units: [String: Double] = [
    "": 1, "px": 1, "pt": 4.0 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 9.6 / 2.54,
  ]

  private static func pixels(_ length: String) -> Double? {
    let text = length.utf8.drop { $0 <= 0x20 }
    let digits = text.prefix { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    let unit = text[digits.endIndex...].prefix { $0 > 0x20 }
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number > 0,
      let factor = units[String(decoding: unit, as: UTF8.self)]
    else { return nil }
    return number * factor
  }
}
