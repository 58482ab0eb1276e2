/// What a paragraph is that is more than one, as the slot of its node.
enum ParagraphRole: Int {
  /// The words that text is folded away behind.
  case summary
  /// What the table before it is called.
  case caption
  /// A term with what it means.
  case definition
}
