internal import CCrypto

/// A digest's algorithm, which OpenSSL looks up once: its shared ones are looked up at each use.
@safe struct DigestAlgorithm: @unchecked Sendable {
  static let sha256 = DigestAlgorithm("SHA256")

  let pointer: OpaquePointer?

  private init(_ name: String) { unsafe pointer = EVP_MD_fetch(nil, name, nil) }
}
