internal import IAMPolicy

/// The answer of an AWS command, with the policy document somewhere within.
///
/// `aws iam get-policy-version` answers `{"PolicyVersion": {"Document": {…}, …}}`, the commands for
/// inline policies `{"PolicyDocument": {…}, …}`, and `aws iam get-role` the trust policy in
/// `{"Role": {"AssumeRolePolicyDocument": {…}, …}}`.
struct PolicyEnvelope: Sendable {
  /// The text with a blank for each character around the document, so that every part of the
  /// document keeps its line and column; the text itself when it is a bare document.
  let utf8: [UInt8]
  /// The JSON that text was read as.
  let json: JSONReading

  private static let paths = [
    ["PolicyVersion", "Document"], ["PolicyDocument"], ["Role", "AssumeRolePolicyDocument"],
  ]

  init(_ text: [UInt8]) {
    let json = JSONReading(of: text)
    guard let document = json.root.flatMap(Self.document(in:)) else {
      utf8 = text
      self.json = json
      return
    }
    let range = document.start.offset..<document.end.offset
    utf8 = text.enumerated().compactMap { offset, byte in
      if range.contains(offset) || byte == 0x0A || byte == 0x0D { return byte }
      return byte & 0b1100_0000 == 0b1000_0000 ? nil : 0x20
    }
    self.json = JSONReading(of: utf8)
  }

  private static func document(in root: JSONNode) -> JSONNode? {
    guard root["Statement"] == nil else { return nil }
    let found = paths.lazy.compactMap { path in
      path.reduce(Optional(root)) { node, key in node?[key] }
    }
    guard let document = found.first, case .object = document.value else { return nil }
    return document
  }
}
