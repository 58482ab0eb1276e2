/// The digest that tells one edition of the catalogue from another: 64 bits of FNV-1a.
///
/// It guards against mistakes, not against malice.
package enum CatalogueDigest {
  /// The digest of bytes, as 16 hexadecimal digits.
  package static func digest(of bytes: some Sequence<UInt8>) -> String {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
