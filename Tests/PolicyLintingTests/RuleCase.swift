import ActionCatalogue
import IAMPolicy
import PolicyLinting
import Testing

/// An example with the rule it belongs to.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: any LintRule.Type
  let example: LintExample

  static let all: [RuleCase] = RuleRegistry.all.flatMap { rule in
    rule.examples.map { RuleCase(rule: rule, example: $0) }
  }

  var testDescription: String { "\(rule.code): \(example.text)" }

  private static let mark = Array("▸".utf8)

  /// The example's policy without its marks.
  var policy: LintedPolicy {
    LintedPolicy(stripped.utf8, type: example.type, catalogue: .shipped)
  }

  /// The byte offsets of the marks in the text without them.
  var marks: [Int] { stripped.marks }

  private var stripped: (utf8: [UInt8], marks: [Int]) {
    var utf8: [UInt8] = []
    var marks: [Int] = []
    var rest = Array(example.text.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: Self.mark) {
        marks.append(utf8.count)
        rest = rest.dropFirst(Self.mark.count)
      } else {
        utf8.append(byte)
        rest = rest.dropFirst()
      }
    }
    return (utf8, marks)
  }
}
