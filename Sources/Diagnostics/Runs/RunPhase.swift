/// A part of a run, under the name by which timings and progress tell of it.
package enum RunPhase: String, Sendable {
  /// What is known before a page's text is read: paths, front matter, theme, other files.
  case reading
  /// From the text of each page to its files.
  case rendering
  /// Looking for what is wrong.
  case checking
  /// Bringing the folder to hold the site.
  case writing
  /// Making the search index.
  case search
  /// Asking a server for the files of its site.
  case fetching
  /// Looking at the sources of a site that was read back.
  case sources
  /// Asking the history of the sources.
  case history

  /// The phases of a build, in their order.
  package static let ofBuild: [RunPhase] = [
    .reading, .rendering, .checking, .writing, .search,
  ]
}
