/// A rule that findings are reported under, explained to the people who meet it.
package struct Rule: Hashable, Sendable {
  package let id: RuleID
  /// What it means when it fires, in one clause; nil where the id says it.
  package let meaning: String?
  /// Why it is checked, in one clause.
  package let rationale: String
  /// What happens to a reader of the site when it is broken, in one clause.
  package let consequence: String
  /// What to do when it fires, in one clause.
  package let cure: String
  /// The address of a page that explains it, where there is one.
  package let page: String?

  package init(
    _ id: RuleID, meaning: String? = nil, rationale: String, consequence: String, cure: String,
    page: String? = nil
  ) {
    self.id = id
    self.meaning = meaning
    self.rationale = rationale
    self.consequence = consequence
    self.cure = cure
    self.page = page
  }
}
