import CanonicalModel
import Diagnostics
import DriftChecking
import FileSystem
import IAMPolicy
import SiteBuilding
import SiteDescription
import TestSupport

/// A small site on disk that is edited and built, again and again.
struct EditedProject {
  let folder: TemporaryFolder
  /// The name of the product, which is what the model says.
  var model = "Sample"
  /// What tells the tool from what it was before it was built anew.
  var tool: String? = "tool 1"
  /// The files of the site that somebody changed.
  var spoiled: Set<String> = []

  static let template = """
    <title>{{page.windowTitle}}</title><p>{{page.revision}} {{site.assetVersion}}</p>
    {{#crumbs}}<a href="{{href}}">{{label}}</a>{{/crumbs}}
    {{#toc}}<a href="#{{id}}">{{text}}</a>{{/toc}}
    {{#nav}}<a href="{{href}}">{{title}}</a>{{#children}}<b>{{title}}</b>{{/children}}{{/nav}}
    {{#alternates}}<a href="{{address}}">{{language}}</a>{{/alternates}}
    {{#moved}}<i id="{{id}}">{{target.title}}</i>{{/moved}}
    {{{page.body}}}
    {{#hasPrevious}}{{previous.title}} {{previous.href}}{{/hasPrevious}}
    {{#hasNext}}{{next.title}} {{next.href}}{{/hasNext}}

    """

  static let configuration = """
    title: Docs
    description: Of a product.
    url: https://docs.example.com
    redirects:
      - from: a/#old
        to: b/

    """

  init() throws {
    folder = try TemporaryFolder()
    for (file, text) in [
      ("plumbline.yml", Self.configuration), ("theme/page.mustache", Self.template),
      ("theme/404.mustache", "<title>{{page.title}}</title>\n"),
      ("theme/redirect.mustache", "<a href=\"{{target.href}}\">{{target.title}}</a>\n"),
      ("theme/assets/style.css", "p { color: black }\n"),
      ("content/_part.md", "---\ntitle: Part\n---\nPut in.\n"),
      ("content/picture.svg", Self.picture(width: 2)),
    ] { try folder.write(text, to: file) }
    for name in ["index", "a/index", "a/one", "a/two", "b/index", "b/one", "c"] {
      try write(name, title: name == "index" ? "Home" : "Page \(name)", "Text of \(name).\n")
    }
  }

  static func picture(width: Int) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) 1\"/>\n"
  }

  func write(_ page: String, title: String, _ text: String) throws {
    try folder.write("---\ntitle: \(title)\n---\n\(text)", to: "content/\(page).md")
  }

  /// What a build writes, or is kept from.
  struct Outcome {
    let findings: [Finding]
    /// The files of the site by path.
    let files: [String: [UInt8]]
    let written: Int
    /// How many pages were made, and not left as they were.
    let made: Int
    /// Makes pages anew at once; nil where the site has faults.
    let renewal: PageRenewal?
  }

  /// Builds into the folder `site`, with what builds before have left.
  func build(
    anew isAnew: Bool = false, until stop: (@Sendable () -> Bool)? = nil
  ) throws -> Outcome {
    let counter = MadePageCounter()
    let (builder, folders) = try builder(telling: RunProgress([counter], until: stop))
    var output = try OutputFolder(path: folders.output, shownAs: "site", isDurable: false)
    let built = try builder.build(into: &output, anew: isAnew)
    var files: [String: [UInt8]] = [:]
    for file in try Folders.files(below: folders.output) {
      files[file] = try Files.read("\(folders.output)/\(file)")
    }
    return Outcome(
      findings: built.findings.sorted(), files: files, written: built.publication?.written ?? 0,
      made: counter.count, renewal: built.renewal)
  }

  /// What a review of the sources finds, which goes by what builds have left, and what one finds that
  /// knows of none.
  func reviews() throws -> (remembering: [Finding], anew: [Finding]) {
    let (builder, folders) = try builder()
    let reading = try OutlineReading(content: folders.content, shownAs: "content")
    return (
      try builder.review(reading, of: folders.output).sorted(),
      try builder.review(reading, of: folders.output + "-never-built").sorted()
    )
  }

  /// What a build makes that knows of none before.
  func plan() throws -> Outcome {
    let plan = try builder().0.plan()
    return Outcome(
      findings: plan.findings.sorted(),
      files: Dictionary(uniqueKeysWithValues: plan.files.map { ($0.path, $0.bytes) }), written: 0,
      made: 0,
      renewal: nil)
  }

  /// The files that a site is made from, by path.
  func sources() throws -> [String: [UInt8]] {
    var sources: [String: [UInt8]] = [:]
    for place in ["content", "theme"] {
      for file in try Folders.files(below: "\(folder.path)/\(place)") {
        let path = "\(folder.path)/\(place)/\(file)"
        sources[path] = try Files.read(path)
      }
    }
    for name in ["plumbline.yml", "part.txt"] where Files.kind(of: "\(folder.path)/\(name)") != nil
    {
      sources["\(folder.path)/\(name)"] = try Files.read("\(folder.path)/\(name)")
    }
    return sources
  }

  private func builder(
    telling progress: RunProgress = .unobserved
  ) throws -> (SiteBuilder, SiteFolders) {
    let file = "\(folder.path)/plumbline.yml"
    let reading = ConfigurationReading(file: file, shownAs: "plumbline.yml")
    guard let configuration = reading.configuration else { throw Refusal(reading.findings) }
    let folders = SiteFolders(
      configuration, configurationFile: file, workingFolder: folder.path)
    let product = Product(
      name: model, policies: [Sample.policy],
      trails: [Trail(id: "sample") { Crumb("Home", page: "index") }], procedures: [], pages: [])
    return (
      SiteBuilder(
        product: product, configuration: configuration, folders: folders, tool: tool,
        progress: progress),
      folders
    )
  }

  /// The configuration cannot be read.
  struct Refusal: Error {
    let findings: [Finding]
    init(_ findings: [Finding]) { self.findings = findings }
  }
}
