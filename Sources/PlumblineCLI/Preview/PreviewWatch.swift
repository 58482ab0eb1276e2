internal import FileSystem
internal import SiteBuilding
internal import SiteDescription

/// Waits for changes of what a preview is made from.
struct PreviewWatch {
  private let watch: FolderWatch
  private var roots: [String] = []
  /// Single files, wherever they are.
  private var files: Set<String>
  private let configuration: String

  /// How long it must be quiet after a change, and how long a burst of them may last: editors save
  /// in several steps.
  private static let pause = Duration.milliseconds(15)
  private static let longest = Duration.milliseconds(200)

  init(of project: Project, _ invocation: Invocation) throws(FileError) {
    configuration = invocation[.config] ?? "plumbline.yml"
    roots = [project.folders.content, project.folders.theme]
    files = Self.files(besides: configuration, of: project)
    watch = try FolderWatch(roots, andFilesIn: [Paths.folder(of: configuration)])
  }

  /// The configuration, and what is read beside it.
  private static func files(besides configuration: String, of project: Project) -> Set<String> {
    let beside = [AcceptanceFile.name, InventoryUpdate.file]
    return Set([configuration] + beside.map { Paths.join(project.folders.base, $0) })
  }

  /// Watches what the last build read: other folders than before, and files that pages include from
  /// outside of these.
  ///
  /// A folder that is not there is waited for where it would be.
  mutating func follow(_ project: Project, including included: [IncludedFile]) {
    roots = [project.folders.content, project.folders.theme]
    files = Self.files(besides: configuration, of: project)
    for root in roots { try? watch.add([root]) }
    for file in included.map(\.path) where !isSource(file) {
      files.insert(file)
      var folder = Paths.folder(of: file)
      while (try? watch.add([], andFilesIn: [folder])) == nil, !folder.isEmpty, folder != "/" {
        folder = Paths.folder(of: folder)
      }
    }
  }

  /// Whether something changed that was not asked for yet; on any thread.
  var isWaiting: @Sendable () -> Bool {
    let descriptor = watch.descriptor
    return { Readiness.wait(for: [descriptor], within: .zero)[0] }
  }

  /// The paths that changed, once it is quiet again; none where nothing did within a time, nil when
  /// the preview is to stop.
  func next(until stop: WakePipe, within patience: Duration? = nil) -> [String]? {
    while true {
      let ready = Readiness.wait(
        for: [stop.descriptor, watch.descriptor], within: patience ?? .seconds(3_600))
      if ready[0] { return nil }
      guard ready[1] else {
        if patience != nil { return [] }
        continue
      }
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
    if files.contains(path) { return true }
    guard let root = roots.first(where: { path == $0 || path.hasPrefix($0 + "/") }) else {
      // A folder that came or went, with a file in it that counts.
      return files.contains { $0.hasPrefix(path + "/") }
    }
    let names = path.dropFirst(root.count).split(separator: "/")
    return !names.contains { $0.hasPrefix(".") || $0.hasSuffix("~") || $0 == "4913" }
  }
}
