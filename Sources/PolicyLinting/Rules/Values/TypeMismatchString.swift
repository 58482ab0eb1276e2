internal import IAMPolicy

/// A value is no base 64, though its operator compares bytes.
enum TypeMismatchString: LintRule {
  static let code = "TYPE_MISMATCH_STRING"
  static let findingType = FindingType.warning
  static let rationale = "bytes are written in base 64, and another text never matches"
  static let fix = "write the bytes in base 64"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"BinaryEquals":{"a:b":["QmluYXJ5","YQ==","YWI="]}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"a:b":"not base 64?"}}"#)),
    .fails(LintExample.condition(#"{"BinaryEquals":{"a:b":▸"not base 64?"}}"#), "'not base 64?'"),
    .fails(LintExample.condition(#"{"BinaryEqualsIfExists":{"a:b":[▸"YQ",▸"=YQ=",▸""]}}"#), "'YQ'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ValueRule.issues(in: policy, of: .binary, "base 64", isRight: isBase64)
  }

  private static func isBase64(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    return !bytes.isEmpty && bytes.count.isMultiple(of: 4) && padding <= 2
      && bytes.dropLast(padding).allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "+/".utf8.contains($0)
      }
  }
}
