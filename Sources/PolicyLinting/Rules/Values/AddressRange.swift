/// A range of IPv4 or IPv6 addresses in CIDR notation.
struct AddressRange: Hashable {
  /// The bytes of the address as written: 4, or 16.
  let bytes: [UInt8]
  /// How many leading bits are fixed.
  let length: Int

  init?(_ text: String) {
    let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let bytes = Self.version4(halves[0]) ?? Self.version6(halves[0]) else { return nil }
    let bits = bytes.count * 8
    guard let length = halves.count == 1 ? bits : Self.number(halves[1], upTo: bits) else {
      return nil
    }
    self.bytes = bytes
    self.length = length
  }

  /// True when the address has bits set beyond the fixed ones: it means a narrower range, or a slip.
  var hasStrayBits: Bool {
    (length..<bytes.count * 8).contains { bytes[$0 / 8] >> UInt8(7 - $0 % 8) & 1 == 1 }
  }

  /// The range with those bits cleared.
  var cleared: String {
    let clear = bytes.indices.map { index in
      let kept = min(8, max(0, length - index * 8))
      return bytes[index] & (kept == 0 ? 0 : UInt8.max << UInt8(8 - kept))
    }
    if clear.count == 4 { return clear.map(String.init).joined(separator: ".") + "/\(length)" }
    let groups = stride(from: 0, to: 16, by: 2).map {
      String(UInt16(clear[$0]) << 8 | UInt16(clear[$0 + 1]), radix: 16)
    }
    return groups.joined(separator: ":") + "/\(length)"
  }

  /// True when no public address is in it: those of private networks, loopback and link-local.
  var isPrivate: Bool {
    Self.privateRanges.contains { range in
      range.bytes.count == bytes.count && range.length <= length
        && (0..<range.length).allSatisfy { bit(at: $0) == range.bit(at: $0) }
    }
  }

  private func bit(at index: Int) -> UInt8 { bytes[index / 8] >> UInt8(7 - index % 8) & 1 }

  private static let privateRanges = [
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7",
    "fe80::/10", "::1/128",
  ].compactMap(AddressRange.init)

  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { number($0, upTo: 255).map(UInt8.init) }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func version6(_ text: Substring) -> [UInt8]? {
    let halves = Self.halves(of: text)
    let groups = halves.map(groups)
    guard let head = groups.first ?? nil else { return nil }
    guard groups.count == 2 else { return head.count == 8 ? bytes(head) : nil }
    guard let tail = groups[1], head.count + tail.count < 8 else { return nil }
    return bytes(head + [UInt16](repeating: 0, count: 8 - head.count - tail.count) + tail)
  }

  /// The text before and after the first `::`, or all of it.
  private static func halves(of text: Substring) -> [Substring] {
    let bytes = text.utf8
    for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: ":") {
      let next = bytes.index(after: index)
      if bytes[next] == UInt8(ascii: ":") {
        return [text[..<index], text[bytes.index(after: next)...]]
      }
    }
    return [text]
  }

  private static func groups(_ text: Substring) -> [UInt16]? {
    if text.isEmpty { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let groups = parts.compactMap { (1...4).contains($0.utf8.count) ? UInt16($0, radix: 16) : nil }
    return groups.count == parts.count ? groups : nil
  }

  private static func bytes(_ groups: [UInt16]) -> [UInt8] {
    groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  private static func number(_ text: Substring, upTo limit: Int) -> Int? {
    guard (1...3).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text)
    else { return nil }
    return number <= limit ? number : nil
  }
}
