/// What `plumbline.yml` says.
package struct SiteConfiguration: Hashable, Sendable {
  package let title: String
  package let description: String
  /// The address the site is published at, without a final slash.
  package var url: String
  /// The language of the pages, as a BCP 47 tag.
  package let language: String
  /// The folder of the Markdown pages, relative to the configuration file or absolute.
  package let content: String
  /// The folder of templates, styles and scripts.
  package let theme: String
  /// The folder the site is written to.
  package let output: String
  /// The address below which a source can be edited, without a final slash: a page's path follows.
  package let edit: String?
  /// How much a check must find to look at, kind by kind.
  package let floors: [CoverageFloor]
  /// Where readers find now what had another address.
  package let redirects: [Redirect]
  /// What gives code its colours.
  package var highlighting: CodeHighlighting
  /// What placeholders of every page may repeat by a name.
  package let variables: [DeclaredVariable]

  /// True where pages that are drafts are made too.
  package var includesDrafts = false

  package init(
    title: String, description: String, url: String, language: String = "en",
    content: String = "content", theme: String = "theme", output: String = "site",
    edit: String? = nil, floors: [CoverageFloor] = [], redirects: [Redirect] = [],
    highlighting: CodeHighlighting = .builtin, variables: [DeclaredVariable] = []
  ) {
    self.title = title
    self.description = description
    self.url = url
    self.language = language
    self.content = content
    self.theme = theme
    self.output = output
    self.edit = edit
    self.floors = floors
    self.redirects = redirects
    self.highlighting = highlighting
    self.variables = variables
  }
}
