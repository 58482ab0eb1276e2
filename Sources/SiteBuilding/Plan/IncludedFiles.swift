internal import Diagnostics
internal import Digests
internal import FileSystem
internal import PageRendering
internal import SiteDescription

/// The files that pages include.
struct IncludedFiles: Sendable {
  let folders: SiteFolders

  /// How many bytes a file may have that is included.
  static let limit = 4 << 20

  /// Reads the file of a name that stands in another file.
  ///
  /// It is looked for beside that file, then from the content folder, then from the folder of the
  /// configuration, and never outside of these; each file that is looked for is noted as found.
  func source(
    named name: String, in includer: SourcePage, noting note: (RememberedInclude) -> Void
  ) throws(IncludeFault) -> SourcePage {
    let beside = Paths.folder(of: "\(folders.content)/\(includer.path)")
    let candidates = [beside, folders.content, folders.base].map {
      Paths.normalized(Paths.join($0, name))
    }.filter(isWithin)
    guard !name.hasPrefix("/"), !candidates.isEmpty else {
      throw IncludeFault(
        "'\(name)' is outside of the folder of 'plumbline.yml'",
        hint: "name the file by its way from this one, as a link does")
    }
    for path in candidates {
      do throws(FileError) {
        let utf8 = try Files.read(path, limit: Self.limit)
        note(
          RememberedInclude(
            path: path, digest: SHA256.hex(of: utf8), includer: includer.file))
        return source(utf8, at: path, for: includer)
      } catch {
        guard !error.isMissing else {
          note(RememberedInclude(path: path, digest: "", includer: includer.file))
          continue
        }
        throw IncludeFault(
          "'\(name)' cannot be read: \(error.reason)",
          hint: "name a file of text of no more than \(Self.limit >> 20) MiB")
      }
    }
    let near = Suggestion.nearest(
      to: name, among: (try? Folders.files(below: folders.content)) ?? [])
    throw IncludeFault(
      "there is no file '\(name)' to include",
      hint: near.map { "did you mean '\($0)'" }
        ?? "name the file by its way from this one, as a link does")
  }

  private func source(_ utf8: [UInt8], at path: String, for includer: SourcePage) -> SourcePage {
    let file = folders.shown(path)
    let matter = FrontMatterReading(utf8: utf8, file: file, fallbackTitle: "")
    let content = Paths.normalized(folders.content) + "/"
    // The links of a file from elsewhere are those of the page that it is put into.
    let own = path.hasPrefix(content) ? String(path.dropFirst(content.count)) : nil
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return SourcePage(
      file: file,
      path: own.map { $0.hasSuffix(".md") ? String($0.dropLast(".md".count)) : $0 }
        ?? includer.path,
      utf8: utf8.starts(with: mark) ? Array(utf8.dropFirst(mark.count)) : utf8,
      bodyLine: matter.frontMatter.bodyLine)
  }

  private func isWithin(_ path: String) -> Bool {
    [folders.base, folders.content].contains { folder in
      let folder = Paths.normalized(folder)
      return folder.isEmpty
        ? !path.hasPrefix("/") && !path.hasPrefix("../") && path != ".."
        : path.hasPrefix(folder + "/")
    }
  }
}
