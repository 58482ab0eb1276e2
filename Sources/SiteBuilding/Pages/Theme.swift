internal import Diagnostics
internal import Digests
internal import FileSystem
internal import Templating

/// The theme folder: its templates, parsed, and the files copied to `assets/`.
struct Theme: Sendable {
  let templates: TemplateSet
  let assets: [OutputFile]
  let findings: [Finding]
  private let shownAs: String

  /// The beginning of a digest of all that is copied: browsers fetch anew what has another.
  var assetVersion: String {
    let digests = assets.map { "\($0.path) \(SHA256.hex(of: $0.bytes))\n" }
    return String(SHA256.hex(of: Array(digests.joined().utf8)).prefix(8))
  }

  init(folder: String, shownAs: String) throws(FileError) {
    var templates: [Template] = []
    var assets: [OutputFile] = []
    var problems: [TemplateProblem] = []
    for file in try Folders.files(below: folder) {
      if file.hasSuffix(".mustache") {
        let bytes = try Files.read("\(folder)/\(file)")
        do throws(TemplateProblems) {
          templates.append(
            try Template(
              String(decoding: bytes, as: UTF8.self),
              name: String(file.dropLast(".mustache".count))))
        } catch {
          problems += error.problems
        }
      } else if file.hasPrefix("assets/") {
        assets.append(OutputFile(path: file, bytes: try Files.read("\(folder)/\(file)")))
      }
    }
    self.templates = TemplateSet(templates: templates)
    self.assets = assets
    self.shownAs = shownAs
    problems += self.templates.problems()
    findings =
      problems.map { Self.finding($0, shownAs: shownAs) }
      + Self.absences(of: ["page", "404"], among: templates, shownAs: shownAs)
  }

  /// The page a template makes, or what is wrong with the template.
  func render(_ template: String, _ value: TemplateValue) -> (html: [UInt8], findings: [Finding]) {
    do throws(TemplateProblems) {
      return (try templates.renderUTF8(template, with: value), [])
    } catch {
      return ([], error.problems.map { Self.finding($0, shownAs: shownAs) })
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
    of names: [String], among templates: [Template], shownAs: String
  ) -> [Finding] {
    names.filter { name in !templates.contains { $0.name == name } }.map { name in
      Finding(
        "template", at: SourcePosition(file: "\(shownAs)/\(name).mustache"),
        "the theme has no template '\(name)'", hint: "add the file, or name another theme",
        about: Subject(fact: name, channel: "theme"))
    }
  }
}
