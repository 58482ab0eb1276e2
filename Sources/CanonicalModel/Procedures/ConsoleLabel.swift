/// The text of a control in somebody's console, with what it was called before and who says so.
package struct ConsoleLabel: Hashable, Sendable {
  /// Where a label is known from.
  package enum Provenance: Hashable, Sendable {
    /// A page of AWS's documentation, and the edition it is known from.
    case awsDocumentation(url: String, asOf: String)
    /// The product's own instructions; AWS does not document it.
    case vendor(page: String)
  }

  /// The label as the console shows it today.
  package let text: String
  /// What the older console called it.
  package let older: String?
  package let provenance: Provenance

  package init(_ text: String, older: String? = nil, provenance: Provenance) {
    self.text = text
    self.older = older
    self.provenance = provenance
  }
}
