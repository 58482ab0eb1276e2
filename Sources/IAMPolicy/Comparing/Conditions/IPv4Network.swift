/// A range of IPv4 addresses, `203.0.113.0/24`; without a length, one address.
struct IPv4Network: Hashable {
  private let address: UInt32
  private let length: UInt32

  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      .map { Self.number($0, upTo: 255) }
    guard bytes.count == 4,
      let length = parts.count == 2 ? Self.number(parts[1], upTo: 32) : 32
    else { return nil }
    var address: UInt32 = 0
    for byte in bytes {
      guard let byte else { return nil }
      address = address << 8 | byte
    }
    self.address = address & Self.mask(length)
    self.length = length
  }

  /// Tells whether every address of `other` is in here.
  func includes(_ other: IPv4Network) -> Bool {
    length <= other.length && other.address & Self.mask(length) == address
  }

  /// The first and last addresses, and those next to them outside.
  var edges: [IPv4Network] {
    let last = address | ~Self.mask(length)
    let outside = [address > 0 ? address - 1 : address, last < UInt32.max ? last + 1 : last]
    return ([address, last] + outside).map { IPv4Network(address: $0, length: 32) }
  }

  private init(address: UInt32, length: UInt32) {
    self.address = address
    self.length = length
  }

  private static func mask(_ length: UInt32) -> UInt32 {
    length == 0 ? 0 : UInt32.max << (32 - length)
  }

  private static func number(_ text: Substring, upTo limit: UInt32) -> UInt32? {
    guard (1...3).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt32(text)
    else { return nil }
    return number <= limit ? number : nil
  }
}
