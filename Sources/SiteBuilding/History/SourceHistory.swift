package import Diagnostics
internal import FileSystem
package import SiteDescription

/// What git knows of the pages' sources: which commit changed a page last, and which its day.
///
/// It compares no dates: a page that was changed after its `updated:` line was is told.
package struct SourceHistory: Sendable {
  private let pages: [String: String]
  private let days: [String: String]

  /// Reads the history of a content folder; nil where none is known, as in a download, in a clone
  /// that is cut short, or without git.
  package init?(of content: String) {
    let isShallow = Self.git(content, "rev-parse", "--is-shallow-repository")
    guard isShallow == "false\n", let pages = Self.lastCommits(content),
      let days = Self.lastCommits(content, "-G^updated:")
    else { return nil }
    self.pages = pages
    self.days = days
  }

  /// Warnings about the pages whose text was changed in a later commit than their day.
  package func findings(in outline: ContentOutline) -> [Finding] {
    outline.pages.compactMap { page in
      guard page.frontMatter.updated != nil, let position = page.frontMatter.updatedPosition,
        let last = pages["\(page.path).md"], let day = days["\(page.path).md"], last != day
      else { return nil }
      return Finding(
        "date", .warning, at: position,
        "the page was changed after its 'updated:' line, in the commit \(last.prefix(9))",
        hint: "set it to the day of the change, if readers should know of it",
        about: Subject(fact: page.path, channel: "history", item: "updated"))
    }
  }

  /// The last commit of each file below the folder, among those that an option picks.
  private static func lastCommits(_ content: String, _ options: String...) -> [String: String]? {
    let arguments =
      ["-c", "core.quotePath=false", "log", "--format=%x01%H", "--name-only", "--no-renames"]
      + ["--relative"] + options + ["--", "."]
    guard let log = git(content, arguments) else { return nil }
    var commits: [String: String] = [:]
    var commit = ""
    for line in log.split(separator: "\n") {
      if line.hasPrefix("\u{1}") {
        commit = String(line.dropFirst())
      } else if commits[String(line)] == nil {
        commits[String(line)] = commit
      }
    }
    return commits
  }

  private static func git(_ folder: String, _ arguments: String...) -> String? {
    git(folder, arguments)
  }

  /// What git prints; nil when it is not there, refuses, or has more to say than can be read.
  private static func git(_ folder: String, _ arguments: [String]) -> String? {
    guard let program = SearchPath.program(named: "git"),
      let run = try? ChildProcess(program, ["-C", folder] + arguments), run.status == 0
    else { return nil }
    return run.output
  }
}
