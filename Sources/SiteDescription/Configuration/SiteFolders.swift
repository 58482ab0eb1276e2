internal import FileSystem

/// Where a site's folders are, for opening, and how messages name them.
package struct SiteFolders: Hashable, Sendable {
  package let content: String
  package let theme: String
  package let output: String
  /// The folder of the configuration file; empty for the working directory.
  package let base: String
  private let current: String

  /// Resolves a configuration's folders against the folder of its file.
  package init(
    _ configuration: SiteConfiguration, configurationFile: String, workingFolder: String
  ) {
    base = Paths.folder(of: configurationFile)
    content = Paths.join(base, configuration.content)
    theme = Paths.join(base, configuration.theme)
    output = Paths.join(base, configuration.output)
    current = workingFolder
  }

  /// A path as messages print it.
  package func shown(_ path: String) -> String { Paths.shown(path, in: current) }
}
