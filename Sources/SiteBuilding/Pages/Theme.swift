internal import Diagnostics
internal import Digests
internal import FileSystem
internal import Templating

/// The theme folder: its templates, parsed, and the files copied to `assets/`.
struct Theme: Sendable {
  let templates: TemplateSet
  let assets: [OutputFile]
  let findings: [Finding]
  /// The digest of all templates.
  let templateDigest: String
  private let shownAs: String
  /// The templates that are missing or malformed, which is told already.
  private let unusable: Set<String>

  /// The beginning of a digest of all that is copied: browsers fetch anew what has another.
  var assetVersion: String {
    let digests = assets.map { "\($0.path) \(SHA256.hex(of: $0.bytes))\n" }
    return String(SHA256.hex(of: Array(digests.joined().utf8)).prefix(8))
  }

  init(folder: String, shownAs: String) throws(FileError) {
    var templates: [Template] = []
    var assets: [OutputFile] = []
    var problems: [TemplateProblem] = []
    var names: Set<String> = []
    var digest = RunningSHA256()
    for file in try Folders.files(below: folder) {
      if file.hasSuffix(".mustache") {
        let bytes = try Files.read("\(folder)/\(file)")
        let name = String(file.dropLast(".mustache".count))
        names.insert(name)
        digest.update(Array("\(name) \(SHA256.hex(of: bytes))\n".utf8))
        do throws(TemplateProblems) {
          templates.append(try Template(String(decoding: bytes, as: UTF8.self), name: name))
        } catch {
          problems += error.problems
        }
      } else if file.hasPrefix("assets/") {
        assets.append(OutputFile(path: file, bytes: try Files.read("\(folder)/\(file)")))
      }
    }
    self.templates = TemplateSet(templates: templates)
    self.assets = assets
    templateDigest = digest.hex()
    self.shownAs = shownAs
    let needed = ["page", "404"]
    unusable = names.union(needed).subtracting(templates.map(\.name))
    problems += self.templates.problems()
    findings =
      problems.map { Self.finding($0, shownAs: shownAs) }
      + Self.absences(of: needed, among: names, shownAs: shownAs)
  }

  /// The page a template makes, or what is wrong with the template that is not told yet.
  func render(_ template: String, _ value: TemplateValue) -> (html: [UInt8], findings: [Finding]) {
    guard !unusable.contains(template) else { return ([], []) }
    do throws(TemplateProblems) {
      return (try templates.renderUTF8(template, with: value), [])
    } catch {
      let found = error.problems.map { Self.finding($0, shownAs: shownAs) }
      return ([], found.filter { !findings.contains($0) })
    }
  }

  private static func finding(_ problem: TemplateProblem, shownAs: String) -> Finding {
    let file = "\(shownAs)/\(problem.template).mustache"
    return Finding(
      "template",
      at: SourcePosition(file: file, line: problem.line, column: problem.column),
      problem.message, hint: problem.hint,
      about: Subject(fact: file, channel: "theme", item: problem.message))
  }

  private static func absences(
    of names: [String], among known: Set<String>, shownAs: String
  ) -> [Finding] {
    names.filter { !known.contains($0) }.map { name in
      Finding(
        "template", at: SourcePosition(file: "\(shownAs)/\(name).mustache"),
        "the theme has no template '\(name)'", hint: "add the file, or name another theme",
        about: Subject(fact: name, channel: "theme"))
    }
  }
}
