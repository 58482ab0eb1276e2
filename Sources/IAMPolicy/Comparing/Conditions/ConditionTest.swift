/// A condition in the form comparisons are made on.
struct ConditionTest {
  let test: ConditionOperator
  /// The operator and key as written, for messages.
  let name: String
  let key: String
  /// The key in lower case, by which AWS compares it.
  let foldedKey: String
  var values: [ConditionValue]

  init(_ condition: Condition, variables: Bool) {
    let test = ConditionOperator(condition.name)
    self.test = test
    name = condition.name
    key = condition.key
    foldedKey = ASCIIFolding.lowercased(condition.key)
    values = condition.values.map {
      ConditionValue($0, family: test.family, variables: variables)
    }
  }

  /// The same test with one value each: a request that passes it passes one of them.
  ///
  /// Holds the test itself when it cannot be split so.
  var alternatives: [ConditionTest] {
    guard values.count > 1, test.isMetByOneValue else { return [self] }
    return values.map { value in
      var one = self
      one.values = [value]
      return one
    }
  }
}

extension ConditionTest: Hashable {
  /// Tells whether both are spelled alike, but for letter case, order and repetition.
  static func == (left: ConditionTest, right: ConditionTest) -> Bool {
    left.test.folded.utf8.elementsEqual(right.test.folded.utf8)
      && left.foldedKey.utf8.elementsEqual(right.foldedKey.utf8)
      && Set(left.values) == Set(right.values)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(test.folded)
    hasher.combine(foldedKey)
  }
}
