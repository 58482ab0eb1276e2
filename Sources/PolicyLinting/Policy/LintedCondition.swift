package import IAMPolicy

/// One key of a condition block under one operator, with where everything stands.
package struct LintedCondition: Sendable {
  /// The operator as written and its key in the block.
  package let operatorElement: LintedElement
  /// The operator taken apart; nil when AWS has none of that name.
  package let name: ConditionOperatorName?
  /// The condition key: its text is ``LintedElement/name``.
  package let element: LintedElement
  /// The values; numbers and booleans as they are spelled.
  package let values: [LintedText]

  init(operatorElement: LintedElement, element: LintedElement) {
    self.operatorElement = operatorElement
    self.element = element
    name = ConditionOperatorName(operatorElement.name)
    values = element.scalars
  }

  /// The condition key as written.
  package var key: String { element.name }

  /// The condition key with its ASCII letters in lower case, by which AWS compares it.
  package var foldedKey: String { ASCIIFolding.lowercased(element.name) }
}
