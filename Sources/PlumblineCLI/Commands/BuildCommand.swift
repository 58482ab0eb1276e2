internal import Diagnostics
internal import FileSystem
internal import SiteBuilding
internal import SiteDescription

extension CommandOption {
  static let outputFolder = CommandOption(
    "output-dir", "o", value: "DIR", "write the site here (default: the configuration's 'output')")
  static let url = CommandOption(
    "url", "u", value: "URL", "the address the site is published at, in place of the file's")
  static let noSearch = CommandOption(
    "no-search", nil, "do not make the search index")
  static let drafts = CommandOption(
    "drafts", nil, "make the pages that are drafts too, marked as such and for no publication")
  static let clean = CommandOption(
    "clean", nil, "write every file and the search index anew, even what has not changed")
  static let timings = CommandOption(
    "timings", nil, "tell where the time went: by phase, and the slowest pages")
  static let quiet = CommandOption("quiet", "q", "print nothing but findings")
}

extension Command {
  static let build = Command(
    name: "build", summary: "Build the site; nothing is written while anything is wrong.",
    operands: "",
    options: [
      .config, .outputFolder, .url, .drafts, .clean, .noSearch, .jobs, .format, .reportFile,
      .timings, .quiet,
    ], run: runBuild)

  private static func runBuild(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    try invocation.refuseOperands()
    try invocation.applyJobs()
    let reporting = try Reporting(invocation)
    if let url = invocation[.url], !ConfigurationReading.isWebAddress(url) {
      throw UsageError(
        message: "'\(url)' is not a web address", hint: "write '--url https://host/path'")
    }
    return session.run { () throws(FileError) in
      switch try Project.open(invocation, url: invocation[.url]) {
      case .refused(let findings):
        try reporting.deliver(
          .refused(findings, under: FaultRegistry.rules), in: session)
        return .usage
      case .project(var project):
        project.configuration.includesDrafts = invocation.has(.drafts)
        return try build(project, invocation, reporting, session)
      }
    }
  }

  private static func build(
    _ project: Project, _ invocation: Invocation, _ reporting: Reporting, _ session: Session
  ) throws(FileError) -> ExitStatus {
    let folder = invocation[.outputFolder] ?? project.folders.output
    if let reason = project.refusal(toWriteInto: folder) {
      session.note("plumbline: \(reason)\n  hint: name another folder with '-o'")
      return .usage
    }
    let started = Clock.now
    let isQuiet = invocation.has(.quiet)
    let timings = invocation.has(.timings) ? RunTimings() : nil
    defer { if let timings { session.note(timings.table(threads: Workers.available).text) } }
    var output = try project.output(folder, in: session)
    let built = try session.showingProgress(of: timings, isQuiet: isQuiet) {
      (progress) throws(FileError) in
      try project.build(
        session.product, into: &output, anew: invocation.has(.clean), telling: progress)
    }
    let report = built.report
    try reporting.deliver(report, in: session)
    guard let publication = built.publication, report.errors == 0 else {
      return built.status
    }
    if !isQuiet {
      session.note(
        "built \(built.pageCount) pages into '\(project.folders.shown(folder))' in "
          + "\(Clock.milliseconds(since: started)) ms: \(publication.summary)")
    }
    if let update = built.inventory, !invocation.has(.outputFolder) {
      try project.keep(update)
      if !isQuiet {
        session.note(
          "'\(InventoryUpdate.file)' lists \(update.added) new addresses and heading ids")
      }
    }
    project.tell(publication.obstacle, of: folder, in: session)
    try session.index(
      output, isWanted: !invocation.has(.noSearch), anew: invocation.has(.clean), isQuiet: isQuiet,
      timings)
    return .clean
  }
}

extension Publication {
  /// What was done, in words.
  fileprivate var summary: String {
    var parts = ["\(written) files written", "\(unchanged) unchanged"]
    if removed > 0 { parts.append("\(removed) removed") }
    if foreign > 0 { parts.append("\(foreign) not ours and left alone") }
    return parts.joined(separator: ", ")
  }
}
