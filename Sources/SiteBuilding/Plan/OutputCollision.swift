internal import Diagnostics

/// Two sources for one file of the site: one of them would be lost.
enum OutputCollision {
  static func findings(in files: [OutputFile]) -> [Finding] {
    var seen: Set<String> = []
    return files.filter { !seen.insert($0.path).inserted }.map { file in
      Finding(
        "duplicate-url", at: SourcePosition(file: file.path),
        "two sources make the file '\(file.path)'",
        hint: "rename the file of that name in the content folder",
        about: Subject(fact: file.path, channel: "output"))
    }
  }
}
