internal import Diagnostics

/// Two sources for one file of the site: one of them would be lost.
enum OutputCollision {
  static func findings(in paths: [String]) -> [Finding] {
    var seen: Set<String> = []
    return paths.filter { !seen.insert($0).inserted }.map { path in
      Finding(
        "duplicate-url", at: SourcePosition(file: path),
        "two sources make the file '\(path)'",
        hint: "rename the file of that name in the content folder",
        about: Subject(fact: path, channel: "output"))
    }
  }
}
