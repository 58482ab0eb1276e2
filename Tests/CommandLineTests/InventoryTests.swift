import TestSupport
import Testing

/// `build` and `check` of a site that keeps an inventory of what it has published.
@Suite struct InventoryTests {
  private static let file = "plumbline-inventory.txt"
  private let project: SampleProject

  init() throws { project = try SampleProject() }

  private func build(_ options: String...) throws -> Tool {
    try Tool.run(["build", "--no-search"] + options, in: project.folder.path)
  }

  private func inventory() throws -> String { try project.folder.read(Self.file) }

  @Test func `a site without an inventory is given none`() throws {
    #expect(try build().status == 0)
    #expect(throws: (any Error).self) { try inventory() }
  }

  @Test func `an inventory is begun, and grows with the pages`() throws {
    try project.folder.write("", to: Self.file)
    let first = try build()
    #expect(first.status == 0, "\(first.output)")
    #expect(first.errors.contains("new addresses and heading ids"))
    let begun = try inventory()
    #expect(begun.contains("\n\(SampleProject.page)/\n  #"))
    #expect(begun.contains("\npolicies/audit-trail.json\n") && !begun.contains("\nassets/"))
    #expect(try !build().errors.contains("new addresses"))
    #expect(try inventory() == begun)

    try project.folder.write("---\ntitle: New\n---\n## One\n", to: "content/manual/new.md")
    let check = try project.run("check")
    #expect(check.output.contains("warning: not every address and heading id is listed: "))
    #expect(try build("-o", "elsewhere").status == 0)
    #expect(try build("--drafts").status == 0)
    #expect(try inventory() == begun)
    #expect(try build().status == 0)
    #expect(try inventory().contains("\nmanual/new/\n  #one\n"))
  }

  @Test func `what is gone stops the build until it is led on or given up`() throws {
    try project.folder.write("---\ntitle: New\n---\n## Zebra\n", to: "content/manual/new.md")
    try project.folder.write("", to: Self.file)
    #expect(try build().status == 0)
    let before = try inventory()
    let line = try project.folder.line(of: "  #zebra", in: Self.file)
    try project.folder.replace("## Zebra", with: "## Zoo", in: "content/manual/new.md")
    let run = try build()
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix(
        "\(Self.file):\(line):3: error: 'manual/new/' has lost its heading id 'zebra' [redirect]"))
    #expect(try project.run("check").output.contains("has lost its heading id 'zebra'"))
    #expect(try inventory() == before)

    let configuration = try project.folder.read("plumbline.yml")
    let redirect = "redirects:\n  - from: manual/new/#zebra\n    to: manual/new/#zoo\n"
    try project.folder.write(configuration + redirect, to: "plumbline.yml")
    let led = try build()
    #expect(led.status == 0, "\(led.output)")
    #expect(try inventory().contains("  #zebra\n  #zoo\n"))

    try project.folder.write(configuration, to: "plumbline.yml")
    #expect(try build().status == 1)
    try project.folder.replace("  #zebra\n", with: "", in: Self.file)
    #expect(try build().status == 0)
  }

  @Test func `the inventory of this repository lists all that its site has`() throws {
    try project.folder.copy(Self.file)
    let committed = try inventory()
    #expect(try build().status == 0)
    #expect(try inventory() == committed)
  }
}
