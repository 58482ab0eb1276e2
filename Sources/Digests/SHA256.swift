internal import CCrypto

/// The SHA-256 digest of bytes, by OpenSSL.
package enum SHA256 {
  /// The digest as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let succeeded = unsafe EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    precondition(succeeded == 1, "OpenSSL has no SHA-256")
    return hex(digest)
  }

  /// The digest of what comes in parts, up to the first that is empty.
  package static func hex<Failure>(
    ofParts next: () throws(Failure) -> [UInt8]
  ) throws(Failure) -> String {
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    var succeeded = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
    while true {
      let part = try next()
      if part.isEmpty { break }
      succeeded &= unsafe EVP_DigestUpdate(context, part, part.count)
    }
    var digest = [UInt8](repeating: 0, count: 32)
    succeeded &= unsafe EVP_DigestFinal_ex(context, &digest, nil)
    precondition(succeeded == 1, "OpenSSL has no SHA-256")
    return hex(digest)
  }

  private static func hex(_ digest: [UInt8]) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    .joined()
  }
}
