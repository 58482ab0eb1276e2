internal import FileSystem
internal import SiteDescription

/// Waits for changes of what a preview is made from.
struct PreviewWatch {
  private let watch: FolderWatch
  private let roots: [String]
  private let configuration: String

  /// How long it must be quiet after a change, and how long a burst of them may last: editors save
  /// in several steps.
  private static let pause = Duration.milliseconds(15)
  private static let longest = Duration.milliseconds(200)

  init(of project: Project, _ invocation: Invocation) throws(FileError) {
    configuration = invocation[.config] ?? "plumbline.yml"
    roots = [project.folders.content, project.folders.theme]
    watch = try FolderWatch(roots, andFilesIn: [Paths.folder(of: configuration)])
  }

  /// The paths that changed, once it is quiet again; nil when the preview is to stop.
  func next(until stop: WakePipe) -> [String]? {
    while true {
      let ready = Readiness.wait(
        for: [stop.descriptor, watch.descriptor], within: .seconds(3_600))
      if ready[0] { return nil }
      guard ready[1] else { continue }
      let end = ContinuousClock.now + Self.longest
      var changes = Set(watch.changes())
      while ContinuousClock.now < end,
        Readiness.wait(for: [watch.descriptor], within: Self.pause)[0]
      {
        changes.formUnion(watch.changes())
      }
      let relevant = changes.filter(isSource).sorted()
      if !relevant.isEmpty { return relevant }
    }
  }

  /// True for what a site is made from, and not for what editors put beside it for a moment.
  private func isSource(_ path: String) -> Bool {
    if path == configuration { return true }
    guard let root = roots.first(where: { path == $0 || path.hasPrefix($0 + "/") }) else {
      return false
    }
    let names = path.dropFirst(root.count).split(separator: "/")
    return !names.contains { $0.hasPrefix(".") || $0.hasSuffix("~") || $0 == "4913" }
  }
}
