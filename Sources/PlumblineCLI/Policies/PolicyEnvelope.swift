internal import IAMPolicy

/// The answer of an AWS command, with the policy document somewhere within.
///
/// `aws iam get-policy-version` answers `{"PolicyVersion": {"Document": {…}, …}}`, the commands for
/// inline policies `{"PolicyDocument": {…}, …}`.
enum PolicyEnvelope {
  private static let paths = [["PolicyVersion", "Document"], ["PolicyDocument"]]

  /// The text with a blank for each character around the document, so that every part of the
  /// document keeps its line and column; the text itself when it is a bare document.
  static func document(in utf8: [UInt8]) -> [UInt8] {
    guard let root = JSONReading(of: utf8).root, root["Statement"] == nil else { return utf8 }
    let found = paths.lazy.compactMap { path in
      path.reduce(Optional(root)) { node, key in node?[key] }
    }
    guard let document = found.first, case .object = document.value else { return utf8 }
    let range = document.start.offset..<document.end.offset
    return utf8.enumerated().compactMap { offset, byte in
      if range.contains(offset) || byte == 0x0A || byte == 0x0D { return byte }
      return byte & 0b1100_0000 == 0b1000_0000 ? nil : 0x20
    }
  }
}
