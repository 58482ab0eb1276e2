/// An action such as `s3:GetObject`, or a pattern of actions with `*` and `?`.
///
/// IAM compares actions without regard to letter case; so do `==` and `hash`. The text keeps the
/// spelling it was written with.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>
public struct ActionPattern: Sendable {
  /// The text as written.
  public let text: String

  /// Makes a pattern from its text, unchecked: a reader or a lint rule judges it.
  public init(_ text: String) { self.text = text }

  /// The service prefix as written: what stands before the first colon, or all of it without one.
  public var service: Substring { text.prefix { $0 != ":" } }

  /// The text with its ASCII letters in lower case, by which IAM compares it.
  public var folded: String { ASCIIFolding.lowercased(text) }
}

extension ActionPattern {
  /// Tells whether every action that another pattern matches is matched by this one too.
  package func includes(_ other: ActionPattern) -> Bool {
    Glob(text, variables: false, foldsCase: true)
      .includes(Glob(other.text, variables: false, foldsCase: true))
  }
}

extension ActionPattern: Hashable {
  /// Tells whether both match the same requests by spelling, letter case aside.
  public static func == (left: ActionPattern, right: ActionPattern) -> Bool {
    left.folded.utf8.elementsEqual(right.folded.utf8)
  }

  /// Hashes the text as `==` compares it.
  public func hash(into hasher: inout Hasher) {
    for byte in folded.utf8 { hasher.combine(byte) }
  }
}

extension ActionPattern: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes a pattern from a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// The text as written.
  public var description: String { text }
}
