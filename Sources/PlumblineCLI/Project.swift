internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// A site on disk: its configuration, read, and where its folders are.
struct Project: Sendable {
  var configuration: SiteConfiguration
  let folders: SiteFolders

  /// What can come of looking for one.
  enum Opening {
    case project(Project)
    /// The configuration is at fault.
    case refused([Finding])
  }

  /// Opens the project of a command's `--config`, with its `--url` in place of the file's.
  static func open(
    _ invocation: Invocation, url: String? = nil
  ) throws(FileError) -> Opening {
    let file = invocation[.config] ?? "plumbline.yml"
    let current = try Folders.current()
    let reading = ConfigurationReading(file: file, shownAs: Paths.shown(file, in: current))
    guard let configuration = reading.configuration else { return .refused(reading.findings) }
    let folders = SiteFolders(configuration, configurationFile: file, workingFolder: current)
    let project = Project(configuration: configuration, folders: folders)
    return .project(url.map(project.at) ?? project)
  }

  /// The same project, published at another address.
  func at(_ url: String) -> Project {
    var configuration = configuration
    configuration.url = ConfigurationReading.withoutFinalSlash(url)
    return Project(configuration: configuration, folders: folders)
  }
}
