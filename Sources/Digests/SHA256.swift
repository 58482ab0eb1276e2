internal import CCrypto

/// The SHA-256 digest of bytes, by OpenSSL.
package enum SHA256 {
  /// The digest as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let succeeded = unsafe EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    precondition(succeeded == 1, "OpenSSL has no SHA-256")
    return digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    .joined()
  }
}
