internal import CCrypto

/// The SHA-256 digest of bytes, by OpenSSL.
package enum SHA256 {
  /// The digest as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String { hex(of: bytes[...]) }

  /// The digest of a part as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: ArraySlice<UInt8>) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let algorithm = unsafe DigestAlgorithm.sha256.pointer
    let succeeded = unsafe bytes.withUnsafeBytes { buffer in
      unsafe EVP_Digest(buffer.baseAddress, buffer.count, &digest, nil, algorithm, nil)
    }
    precondition(succeeded == 1, "OpenSSL has no SHA-256")
    return hex(digest)
  }

  /// The digest of what comes in parts, up to the first that is empty.
  package static func hex<Failure>(
    ofParts next: () throws(Failure) -> [UInt8]
  ) throws(Failure) -> String {
    var running = RunningSHA256()
    while true {
      let part = try next()
      if part.isEmpty { return running.hex() }
      running.update(part)
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  static func hex(_ digest: [UInt8]) -> String {
    String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
