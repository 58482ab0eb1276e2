internal import FileSystem
internal import SiteDescription

extension Project {
  /// Why a folder must not be written into; nil when it may.
  func refusal(toWriteInto folder: String) -> String? {
    let refusal = "the site cannot be written into '\(folder)'"
    let current = (try? Folders.current()) ?? "/"
    func place(_ path: String) -> String { Paths.normalized(Paths.join(current, path)) }
    let target = place(folder)
    if [folders.base, current].contains(where: { holds(target, place($0)) }) {
      return "\(refusal): it would mix with what is there"
    }
    for source in [folders.content, folders.theme]
    where holds(target, place(source)) || holds(place(source), target) {
      return "\(refusal): it overlaps '\(folders.shown(source))'"
    }
    if let kind = Files.kind(of: target), kind != .folder {
      return "\(refusal): it is not a folder"
    }
    return nil
  }

  /// Whether a folder is another one, or one of those above it.
  private func holds(_ folder: String, _ other: String) -> Bool {
    folder == "/" || folder == other || other.hasPrefix(folder + "/")
  }
}
