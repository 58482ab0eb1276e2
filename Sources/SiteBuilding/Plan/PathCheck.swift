package import Diagnostics
package import SiteDescription

/// Holds the names of pages and files against the file systems that a site may be put on.
package struct PathCheck {
  let outline: ContentOutline
  /// The content folder as messages name it.
  let content: String
  /// The files in it that are no pages.
  let assets: [String]

  /// Judges the pages of an outline and the files beside them.
  package init(outline: ContentOutline, content: String, assets: [String]) {
    self.outline = outline
    self.content = content
    self.assets = assets
  }

  /// What is wrong with a name, each told at the first file that has it on its way.
  package var findings: [Finding] {
    var findings: [Finding] = []
    var seen: Set<[UInt8]> = []
    var first: [String: (path: String, file: String)] = [:]
    for (path, file) in files {
      for part in Self.parts(of: path) where seen.insert(Array(part.utf8)).inserted {
        let name = String(part.split(separator: "/").last ?? "")
        if let (message, hint) = PortableName.fault(of: name) {
          findings.append(finding(at: file, message, hint: hint, about: part))
        }
        // Texts are equal here whichever way their letters are composed.
        let folded = part.lowercased()
        guard let other = first[folded] else {
          first[folded] = (part, file)
          continue
        }
        findings.append(
          finding(
            at: file, "'\(part)' cannot stand beside '\(other.path)', which '\(other.file)' makes",
            hint: "rename one of them: many file systems do not tell letter case, or how a letter "
              + "is composed", about: part))
      }
    }
    return findings
  }

  /// What is published, below the site folder and without the name of a folder's own page, and from
  /// which file.
  private var files: [(path: String, file: String)] {
    outline.pages.map { ($0.address, $0.file) } + assets.map { ($0, "\(content)/\($0)") }
  }

  /// The folders on the way to a path, and the path itself.
  private static func parts(of path: String) -> [String] {
    var parts: [String] = []
    for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
      parts.append(String(path[..<index]))
    }
    return path.utf8.last == UInt8(ascii: "/") || path.isEmpty ? parts : parts + [path]
  }

  private func finding(
    at file: String, _ message: String, hint: String, about path: String
  ) -> Finding {
    Finding(
      "path", at: SourcePosition(file: file), message, hint: hint,
      about: Subject(fact: path, channel: "content"))
  }
}
