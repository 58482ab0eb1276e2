internal import CCrypto

/// The SHA-256 digest of bytes that come one after the other.
@safe package struct RunningSHA256: ~Copyable {
  private let context: OpaquePointer?
  private var succeeded: Int32

  package init() {
    unsafe context = EVP_MD_CTX_new()
    succeeded = unsafe EVP_DigestInit_ex(context, DigestAlgorithm.sha256.pointer, nil)
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: [UInt8]) {
    succeeded &= unsafe EVP_DigestUpdate(context, bytes, bytes.count)
  }

  /// The digest of all that came, as 64 lower-case hexadecimal digits.
  package consuming func hex() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let ended = unsafe EVP_DigestFinal_ex(context, &digest, nil)
    precondition(succeeded & ended == 1, "OpenSSL has no SHA-256")
    return SHA256.hex(digest)
  }
}
