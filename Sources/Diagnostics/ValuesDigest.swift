/// A digest of what findings expected and found, so that a finding that changed can be told.
package enum ValuesDigest {
  /// The digest as 16 hexadecimal digits; the order of the findings makes no difference.
  package static func hex(of findings: [Finding]) -> String {
    let digests = findings.map { Fingerprint.hex(of: [part($0.expected), part($0.actual)]) }
    return digests.count == 1 ? digests[0] : Fingerprint.hex(of: digests.sorted())
  }

  /// A value that is not there is another one than an empty text.
  private static func part(_ value: String?) -> String { value.map { "=" + $0 } ?? "" }
}
