internal import FileSystem
internal import SiteDescription

extension Project {
  /// Why a folder must not be written into; nil when it may.
  func refusal(toWriteInto folder: String) -> String? {
    let shown = folders.shown(folder)
    if shown == "/" || shown.isEmpty || shown == "." || shown == folders.shown(folders.base) {
      return "the site cannot be written into '\(folder)': it would mix with what is there"
    }
    for source in [folders.content, folders.theme] where overlaps(shown, folders.shown(source)) {
      return "the site cannot be written into '\(folder)': it overlaps '\(folders.shown(source))'"
    }
    if let kind = Files.kind(of: folder), kind != .folder {
      return "the site cannot be written into '\(folder)': it is not a folder"
    }
    return nil
  }

  private func overlaps(_ one: String, _ other: String) -> Bool {
    one == other || one.hasPrefix(other + "/") || other.hasPrefix(one + "/")
  }
}
