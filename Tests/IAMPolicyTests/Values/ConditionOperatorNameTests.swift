import IAMPolicy
import Testing

@Suite struct ConditionOperatorNameTests {
  @Test func `there are 27 operators`() {
    #expect(ConditionOperatorKind.allCases.count == 27)
  }

  @Test(arguments: ConditionOperatorKind.allCases)
  func `an operator is known with qualifier and suffix, in any letter case`(
    _ kind: ConditionOperatorKind
  ) throws {
    for qualifier in ["", "ForAllValues:", "ForAnyValue:"] {
      for suffix in ["", "IfExists"] {
        let name = qualifier + kind.rawValue + suffix
        for spelling in [name, name.uppercased(), name.lowercased()] {
          let read = try #require(ConditionOperatorName(spelling))
          #expect(read.kind == kind)
          #expect(read.isIfExists == !suffix.isEmpty)
          #expect(read.description == name)
        }
      }
    }
  }

  @Test(arguments: [
    "", ":", "StringEqual", "ForSomeValues:StringEquals", "IfExists", "String\u{212A}",
  ])
  func `what AWS does not have is no operator`(_ name: String) {
    #expect(ConditionOperatorName(name) == nil)
  }

  @Test func `negated operators are those that are met by other values`() {
    for kind in ConditionOperatorKind.allCases {
      #expect(kind.isNegated == kind.rawValue.contains("Not"))
      #expect(kind.hasWildcards == (kind.rawValue.contains("Like") || kind.valueType == .arn))
    }
  }
}
