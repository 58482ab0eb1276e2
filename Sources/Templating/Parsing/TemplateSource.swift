/// A template's bytes under its name, and the places in them.
struct TemplateSource: Sendable {
  private struct Place {
    var line = 1
    var column = 1

    mutating func pass(_ byte: UInt8) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
  }

  /// A place is kept every so many bytes, so that a template full of faults is told in linear time.
  private static let stride = 256

  let name: String
  let utf8: [UInt8]
  private let kept: [Place]

  init(_ text: String, name: String) {
    self.name = name
    utf8 = Array(text.utf8)
    var kept: [Place] = []
    var place = Place()
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.stride == 0 { kept.append(place) }
      place.pass(byte)
    }
    kept.append(place)
    self.kept = kept
  }

  /// A problem at the byte at `offset`.
  func problem(_ message: String, hint: String, at offset: Int) -> TemplateProblem {
    let place = place(of: offset)
    return TemplateProblem(
      template: name, line: place.line, column: place.column, message: message, hint: hint)
  }

  /// The text of a range that begins and ends between scalars.
  func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// The line of the byte at `offset`, counted from 1.
  func line(of offset: Int) -> Int { place(of: offset).line }

  private func place(of offset: Int) -> Place {
    let index = offset / Self.stride
    var place = kept[index]
    for byte in utf8[(index * Self.stride)..<offset] { place.pass(byte) }
    return place
  }
}
