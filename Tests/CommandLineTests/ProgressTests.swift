import Foundation
import TestSupport
import Testing

/// Long runs tell on a terminal how far they are, and leave nothing of that behind.
@Suite struct ProgressTests {
  private static let erasure = "\r\u{1B}[K"
  private let project: SampleProject

  init() throws {
    project = try SampleProject()
    // Whatever takes long in a site of any size: a program that is waited for.
    try project.folder.write(
      "#!/bin/sh\nsleep 1.5\nmkdir -p \"$4\" && echo page > \"$4/one\"\n", to: "slow/pagefind")
    try project.folder.write("#!/bin/sh\nsleep 1.5\nexec /usr/bin/git \"$@\"\n", to: "slow/git")
    try Shell.run("chmod +x slow/*", in: project.folder.path)
  }

  /// What a terminal of so many columns is sent by a command line that may begin with variables.
  private func onTerminal(_ command: String, columns: Int = 100) throws -> (Int32, String) {
    let script = "stty cols \(columns); \(command)"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", script, "/dev/null"]
    process.currentDirectoryURL = URL(fileURLWithPath: project.folder.path)
    var environment = ProcessInfo.processInfo.environment
    environment["CI"] = nil
    environment["TERM"] = "xterm"
    environment["PLUMBLINE_PAGEFIND"] = "\(project.folder.path)/slow/pagefind"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let sent = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: sent, as: UTF8.self))
  }

  /// What is left on a terminal that was sent a text without line-feed tricks.
  private func left(of sent: String) -> [String] {
    sent.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n").map { line in
      line.components(separatedBy: "\r").last?.replacingOccurrences(of: "\u{1B}[K", with: "") ?? ""
    }
  }

  @Test func `a build that takes long draws one line, and removes it`() throws {
    let (status, sent) = try onTerminal("\(Tool.path) build")
    #expect(status == 0, "\(sent)")
    #expect(sent.contains("\rsearch: "), "\(sent)")
    #expect(sent.contains("\(Self.erasure)made the search index in "), "\(sent)")
    #expect(left(of: sent).allSatisfy { $0.hasPrefix("built ") || $0.hasPrefix("made ") })
  }

  @Test(arguments: [
    "build -q", "build 2> errors.txt", "build --no-search 2>&1 | cat",
  ])
  func `where it is not wanted or not seen nothing is drawn`(_ command: String) throws {
    let (status, sent) = try onTerminal("\(Tool.path) \(command)")
    #expect(status == 0)
    #expect(!sent.contains("\u{1B}"), "\(sent)")
    let errors = "\(project.folder.path)/errors.txt"
    if command.contains("errors.txt") {
      let written = try String(contentsOfFile: errors, encoding: .utf8)
      #expect(written.contains("made the search index") && !written.contains("\r"))
    }
  }

  @Test(arguments: [
    ("CI=true", false), ("TERM=dumb", false), ("CI=false", true), ("NO_COLOR=1", true),
  ])
  func `surroundings decide whether it is drawn`(_ variable: String, isDrawn: Bool) throws {
    let (status, sent) = try onTerminal("\(variable) \(Tool.path) build")
    #expect(status == 0)
    #expect(sent.contains("\u{1B}[K") == isDrawn, "\(sent)")
    #expect(sent.contains("made the search index"))
  }

  @Test func `a check that takes long draws too, never among its findings`() throws {
    try Shell.run(
      """
      git init -q . && git add content && \
      git -c user.name=a -c user.email=a@b.c commit -qm One
      """, in: project.folder.path)
    #expect(try project.run("build", "--no-search").status == 0)
    try project.folder.replace("5,664", with: "5,600", in: SampleProject.html)
    let (status, sent) = try onTerminal("PATH=\"$PWD/slow:$PATH\" \(Tool.path) check")
    #expect(status == 1, "\(sent)")
    #expect(sent.contains("\rhistory: "), "\(sent)")
    let plain = try project.run("check")
    // On a terminal each finding has its line beside it.
    let isQuote = { (line: String) in line.contains(#/^ +\d* \| /#) }
    #expect(left(of: sent).contains(where: isQuote), "\(sent)")
    let shown = left(of: sent).filter { !isQuote($0) }.joined(separator: "\n")
    #expect(shown == left(of: plain.output + plain.errors).joined(separator: "\n"))
  }

  @Test func `a terminal shows the line of each finding, and a program none`() throws {
    try project.folder.write(
      "---\ntitle: Extra\ndescription: More.\n---\nSee [it](gone.md).\n", to: "content/extra.md")
    let (status, sent) = try onTerminal("\(Tool.path) build")
    #expect(status == 1, "\(sent)")
    let quote = ["  5 | See [it](gone.md).", "    |     ^"]
    #expect(left(of: sent).suffix(5).prefix(3).dropFirst().elementsEqual(quote), "\(sent)")
    #expect(try !project.run("build").output.contains(" | "))
  }

  @Test func `a narrow terminal is not overrun`() throws {
    let (status, sent) = try onTerminal("\(Tool.path) build", columns: 7)
    #expect(status == 0)
    #expect(sent.contains("\rsearch\u{1B}[K"), "\(sent)")
    #expect(!sent.contains("search: "), "\(sent)")
  }
}
