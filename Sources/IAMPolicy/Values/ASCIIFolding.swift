/// Letter case as IAM sees it: only `A` to `Z` fold, so that the Kelvin sign is no `k`.
enum ASCIIFolding {
  static func lowercased(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isUppercase = ("A"..."Z").contains(scalar)
      scalars.append(isUppercase ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    }
    return String(scalars)
  }
}
