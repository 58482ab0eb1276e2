/// The name of a service as a principal, such as `lambda.amazonaws.com`.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
enum ServicePrincipalName {
  private static let suffixes = [
    ".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".amazonaws.eu", ".c2s.ic.gov",
    ".sc2s.sgov.gov",
  ]

  /// True for lower-case labels before one of the suffixes; for one label alone if that is asked.
  static func isWellFormed(_ text: String, hasOneLabel: Bool) -> Bool {
    suffixes.contains { suffix in
      guard text.hasSuffix(suffix) else { return false }
      let labels = text.utf8.dropLast(suffix.utf8.count).split(
        separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return (labels.count == 1 || !hasOneLabel) && labels.allSatisfy(isLabel)
    }
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    !label.isEmpty
      && label.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
          || byte == 0x5F
      }
  }
}
