/// What tells footnotes from the text around them: the roles that ARIA has for publications.
extension HTMLElement {
  /// True for the number that leads to a footnote.
  var isFootnoteReference: Bool { name == "a" && self["role"] == "doc-noteref" }

  /// True for a footnote's number, and for what leads back to it.
  var isFootnoteSign: Bool {
    name == "a" && ["doc-noteref", "doc-backlink"].contains(self["role"])
  }

  /// True for the section of all footnotes.
  var holdsFootnotes: Bool { self["role"] == "doc-endnotes" }
}
