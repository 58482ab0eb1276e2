/// A first pass over the bytes, for what libyaml lets through or would misplace.
///
/// Characters that may not stand anywhere are reported, one a line, and replaced by blanks of the
/// same length, so that the rest of the text can still be judged with its places kept.
struct CharacterScan {
  private(set) var cleaned: [UInt8]
  private(set) var problems: [YAMLProblem] = []
  /// False when the bytes are not UTF-8: then there is no text to judge.
  private(set) var isUnicode = true

  init(of utf8: [UInt8], places: PlaceTable) {
    cleaned = utf8
    var rest = utf8[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = rest.makeIterator()
    var offset = rest.startIndex
    var lastLine = 0
    reading: while true {
      let encoded: Unicode.UTF8.EncodedScalar
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let valid): encoded = valid
      case .emptyInput: break reading
      case .error:
        isUnicode = false
        problems.append(
          YAMLProblem(
            "the text is not UTF-8", hint: "save the file as UTF-8",
            at: places.place(atByte: offset)))
        return
      }
      let scalar = Unicode.UTF8.decode(encoded)
      let next = offset + encoded.count
      if Self.isRefused(scalar), !(scalar == "\r" && utf8[next...].first == UInt8(ascii: "\n")) {
        let blank = scalar == "\r" ? UInt8(ascii: "\n") : UInt8(ascii: " ")
        for index in offset..<next { cleaned[index] = blank }
        let place = places.place(atByte: offset)
        if place.line != lastLine { problems.append(Self.problem(scalar, at: place)) }
        lastLine = place.line
      }
      offset = next
    }
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func problem(_ scalar: Unicode.Scalar, at place: YAMLPlace) -> YAMLProblem {
    switch scalar {
    case "\t":
      YAMLProblem(
        "a tab stands in the text", hint: "indent and separate with spaces", at: place)
    case "\0":
      YAMLProblem("a NUL stands in the text", hint: "remove it", at: place)
    case "\r":
      YAMLProblem(
        "a carriage return stands without a line feed", hint: "end lines with a line feed",
        at: place)
    default:
      YAMLProblem(
        "the character '\(scalar.codePoint)' may not stand in the text", hint: "remove it",
        at: place)
    }
  }
}
