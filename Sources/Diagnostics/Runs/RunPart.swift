/// A part of the work on a site's pages, under the name by which timings tell of it.
package enum RunPart: String, Sendable, CaseIterable {
  /// Reading a page's text, and telling whether its files are there already.
  case sources
  /// From the text to a tree in which placeholders have found what they ask for.
  case markdown
  /// Headings, links and faults.
  case survey
  /// The text as HTML.
  case html
  /// The text as Markdown, its files, and the file of all.
  case twins
  /// Setting pages into the theme's templates.
  case templates
  /// What is wrong with a page that was made.
  case checks
  /// The SHA-256 of each file.
  case digests
  /// Writing pages, or telling that they are there.
  case files
}
