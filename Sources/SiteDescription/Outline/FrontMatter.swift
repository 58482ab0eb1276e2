package import Diagnostics

/// What a page says of itself before its text.
package struct FrontMatter: Hashable, Sendable {
  /// The title; it may hold placeholders.
  package let title: String
  package let titlePosition: SourcePosition
  /// One sentence for search engines and lists; it may hold placeholders.
  package let description: String
  package let descriptionPosition: SourcePosition
  /// The place among its neighbours, before the title's.
  package let order: Int
  package let isDraft: Bool
  /// The trail of the model whose labels the page must show.
  package let trail: String?
  package let trailPosition: SourcePosition?
  /// The day on which what the page says was last changed, as `2024-05-17`.
  package let updated: String?
  package let updatedPosition: SourcePosition?
  /// The language of the page where it is not the site's, as a BCP 47 tag.
  package let language: String?
  /// The path of the page that this one is a translation of.
  package let original: String?
  package let originalPosition: SourcePosition?
  /// What placeholders of the page may repeat by a name.
  package let variables: [DeclaredVariable]
  /// The line of the file on which the Markdown begins, counted from 1.
  package let bodyLine: Int

  package init(
    title: String, titlePosition: SourcePosition, description: String = "",
    descriptionPosition: SourcePosition? = nil, order: Int = Int.max, isDraft: Bool = false,
    trail: String? = nil, trailPosition: SourcePosition? = nil,
    updated: String? = nil, updatedPosition: SourcePosition? = nil, language: String? = nil,
    original: String? = nil, originalPosition: SourcePosition? = nil,
    variables: [DeclaredVariable] = [], bodyLine: Int
  ) {
    self.title = title
    self.titlePosition = titlePosition
    self.description = description
    self.descriptionPosition = descriptionPosition ?? titlePosition
    self.order = order
    self.isDraft = isDraft
    self.trail = trail
    self.trailPosition = trailPosition
    self.updated = updated
    self.updatedPosition = updatedPosition
    self.language = language
    self.original = original
    self.originalPosition = originalPosition
    self.variables = variables
    self.bodyLine = bodyLine
  }
}
