import Foundation
import TestSupport
import Testing

/// Builds that are killed, and builds that come in each other's way.
@Suite struct KilledBuildTests {
  private let project: SampleProject
  private var site: String { "\(project.folder.path)/site" }
  private var side: String { "\(project.folder.path)/.site.plumbline" }

  init() throws { project = try SampleProject() }

  /// Two states of the sources, a page of which is there in one and moved in the other.
  private func takeState(_ isFirst: Bool) throws {
    for (name, isThere) in [("one", isFirst), ("other", !isFirst)] {
      let file = "content/\(name).md"
      if isThere {
        try project.folder.write("---\ntitle: \(name)\n---\nText.\n", to: file)
      } else {
        try? project.folder.remove(file)
      }
    }
  }

  private func start(_ environment: [String: String] = [:]) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Tool.path)
    process.arguments = ["build"] + (environment.isEmpty ? ["--no-search"] : [])
    process.currentDirectoryURL = URL(fileURLWithPath: project.folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return (process, errors)
  }

  /// Many pages, so that the site that was replaced is kept for the next.
  private static let many = 500

  private func add(_ pages: Int) throws {
    for number in 0..<pages {
      try project.folder.write(
        "---\ntitle: Page \(number)\n---\nText.\n", to: "content/page-\(number).md")
    }
  }

  @Test(arguments: [0, many])
  func `a build that is killed leaves the old site or the new one, whole`(pages: Int) throws {
    try add(pages)
    var whole: [[String: Data]] = []
    var duration = Duration.zero
    for isFirst in [true, false] {
      try takeState(isFirst)
      let start = ContinuousClock.now
      #expect(try project.run("build", "--no-search").status == 0)
      duration = ContinuousClock.now - start
      try project.folder.write("mine", to: "site/mine/CNAME")
      whole.append(try SiteSnapshot(of: site).bytes)
    }
    #expect(whole[0] != whole[1])
    var killed = 0
    for round in 0..<24 {
      try takeState(round.isMultiple(of: 2))
      // Most are killed while they publish, which takes the least time of a build; the others at
      // any moment, with what the one before has left.
      let isAnyMoment = round.isMultiple(of: 4)
      if !isAnyMoment, pages == 0 { try? project.folder.remove(".site.plumbline") }
      let (process, _) = try start()
      if isAnyMoment || pages > 0 {
        usleep(UInt32(duration * round / 24 / .microseconds(1)))
      } else {
        let last = "\(side)/site/plumbline.json"
        while process.isRunning, !FileManager.default.fileExists(atPath: last) { usleep(100) }
        usleep(UInt32(round) * 400)
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      let found = try SiteSnapshot(of: site).bytes
      #expect(whole.contains(found), "round \(round)")
    }
    #expect(killed > 3)
    #expect(try project.run("build", "--no-search").status == 0)
    #expect(try SiteSnapshot(of: site).bytes == whole[1])
    #expect(pages > 0 || !FileManager.default.fileExists(atPath: side))
  }

  @Test func `a second build waits for the first, and says so`() throws {
    let script = "#!/bin/sh\ntouch began; until test -e go; do sleep 0.1; done; mkdir -p \"$4\"\n"
    try project.folder.write(script, to: "pagefind")
    let program = "\(project.folder.path)/pagefind"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let (first, _) = try start(["PLUMBLINE_PAGEFIND": program])
    while first.isRunning, !FileManager.default.fileExists(atPath: "\(project.folder.path)/began") {
      usleep(10_000)
    }
    try takeState(true)
    let (second, errors) = try start()
    var told = ""
    while !told.contains("\n") {
      let data = errors.fileHandleForReading.availableData
      try #require(!data.isEmpty, "it did not wait: \(told)")
      told += String(decoding: data, as: UTF8.self)
    }
    #expect(told == "waiting for another build, which holds 'site'\n")
    #expect(!FileManager.default.fileExists(atPath: "\(site)/one"))
    try project.folder.write("", to: "go")
    for process in [first, second] {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try project.run("build", "--no-search").errors.contains(": 0 files written"))
    #expect(try project.folder.read("site/one/index.html").contains("Text."))
  }

  @Test func `builds that are begun at once all end, and the site is whole`() throws {
    let processes = try (0..<4).map { _ in try start().0 }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try project.run("build", "--no-search").errors.contains(": 0 files written"))
    #expect(!FileManager.default.fileExists(atPath: side))
  }
}
