/// An identity provider whose users may take a role.
enum TrustedProvider: Hashable {
  /// A SAML provider.
  case saml
  /// An OpenID Connect provider, by the name that its condition keys begin with.
  case openID(String)

  static let gitHub = "token.actions.githubusercontent.com"

  /// Reads a principal of the kind `Federated`; nil when it is neither an ARN nor a domain.
  init?(_ text: String) {
    let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if fields.count == 6, fields[0] == "arn", fields[2] == "iam" {
      if fields[5].hasPrefix("saml-provider/") {
        self = .saml
      } else if fields[5].hasPrefix("oidc-provider/") {
        self = .openID(String(fields[5].dropFirst("oidc-provider/".count)))
      } else {
        return nil
      }
    } else {
      guard Self.isDomain(text) else { return nil }
      self = .openID(text)
    }
  }

  private static func isDomain(_ text: String) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
          }
      }
  }
}
