import Foundation
import TestSupport
import Testing

/// The manual's page of themes names what templates can ask for: all of it, and nothing else.
@Suite struct ThemePageTests {
  private let project: SampleProject
  private let page: String

  init() throws {
    project = try SampleProject()
    page = try project.folder.read("content/manual/themes.md")
  }

  /// The names in the first column of the table of names.
  private var documented: [String] {
    let table = page.split(separator: "{#names}")[1].prefix { $0 != "#" }
    return table.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      row.split(separator: "|")[0].matches(of: /`([\w.]+)`/).map { String($0.1) }
    }
  }

  private func build(adding markup: String) throws -> String {
    let template = try project.folder.read("theme/page.mustache")
    try project.folder.write(template + markup, to: "theme/page.mustache")
    return try project.run("build", "--no-search").output
  }

  @Test func `each name that is documented is there`() throws {
    #expect(documented.count > 20)
    let told = try build(adding: documented.map { "{{#\($0)}}{{/\($0)}}" }.joined())
    #expect(!told.contains("[template]"), "\(told)")
  }

  @Test func `each name that the theme asks for is documented`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(project.folder.path)/theme")
    for file in files where file.hasSuffix(".mustache") {
      let template = try project.folder.read("theme/\(file)")
      for tag in template.matches(of: /\{\{[#^{]?\s*([\w.]+)/) {
        let last = tag.1.split(separator: ".").last ?? ""
        #expect(
          page.contains("`\(tag.1)`") || page.contains("`\(last)`"), "\(file): \(tag.1)")
      }
    }
  }

  @Test(arguments: ["{{page.subtitle}}", "{{#page.hasTrail}}{{page.subtitle}}{{/page.hasTrail}}"])
  func `a name that is not there is told`(_ markup: String) throws {
    let told = try build(adding: markup)
    #expect(told.contains("there is no 'subtitle' in 'page' [template]"), "\(told)")
  }
}
