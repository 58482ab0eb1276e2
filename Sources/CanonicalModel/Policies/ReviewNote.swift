package import IAMPolicy

/// Something that whoever reviews a policy should weigh; nothing in it need be wrong.
package struct ReviewNote: Hashable, Sendable {
  /// The name of the statement it is about; empty for the policy as a whole.
  package let statement: String
  /// What there is to weigh: one clause in lower case.
  package let text: String
  /// What may be done about it: an order in lower case.
  package let advice: String

  package init(statement: String, text: String, advice: String) {
    self.statement = statement
    self.text = text
    self.advice = advice
  }

  /// Finds the notes on a policy, when they are asked for.
  package typealias Review = @Sendable (PolicyDocument) -> [ReviewNote]
}

extension Product {
  /// The same product, its policies reviewed by what the model itself does not know.
  package func reviewed(by review: @escaping ReviewNote.Review) -> Product {
    Product(
      name: name, policies: policies.map { $0.reviewed(by: review) }, trails: trails,
      procedures: procedures, pages: pages)
  }
}
