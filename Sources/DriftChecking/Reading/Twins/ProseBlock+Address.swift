extension ProseBlock.Link {
  private static let refused = Set("\"<>\\^`{|}".utf8)

  /// The address as it is sent: what none may hold is escaped.
  package var sent: String {
    guard address.utf8.contains(where: Self.mustBeEscaped) else { return address }
    return address.utf8.reduce(into: "") { sent, byte in
      if Self.mustBeEscaped(byte) {
        sent += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      } else {
        sent.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x7F || refused.contains(byte)
  }
}
