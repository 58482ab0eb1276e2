extension UInt8 {
  /// True for the spaces and tabs that may stand beside a tag alone on its line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// True for what may stand around a name inside a tag.
  var isWhiteSpace: Bool {
    isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }
}
