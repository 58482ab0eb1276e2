/// The host of a Host field, its port left out.
struct HostName: Hashable {
  /// How the host is written.
  enum Form: Hashable {
    case name
    case version4
    case version6
  }

  let form: Form
  /// In lower case, without the brackets of a version 6 address.
  let text: String

  /// Reads `host`, `host:port` or `[address]:port`; nil when it is none of them.
  init?(parsing bytes: [UInt8]) {
    let host: ArraySlice<UInt8>
    let port: ArraySlice<UInt8>
    if bytes.first == UInt8(ascii: "[") {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      host = bytes[1..<end]
      port = bytes[(end + 1)...]
      guard host.contains(UInt8(ascii: ":")),
        host.allSatisfy({
          ASCII.hexValue($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
        })
      else { return nil }
      form = .version6
    } else {
      let end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
      host = bytes[..<end]
      port = bytes[end...]
      guard !host.isEmpty,
        host.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || "-._".utf8.contains($0) })
      else { return nil }
      form = Self.isVersion4(host) ? .version4 : .name
    }
    guard port.isEmpty || port.first == UInt8(ascii: ":"), port.count <= 6,
      port.dropFirst().allSatisfy(ASCII.isDigit)
    else { return nil }
    text = ASCII.lowercased(host)
  }

  /// Four numbers up to 255, without leading zeros.
  private static func isVersion4(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard let number = UInt8(String(decoding: part, as: UTF8.self)) else { return false }
        return String(number).utf8.elementsEqual(part)
      }
  }
}
