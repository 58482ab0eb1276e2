internal import Diagnostics
internal import FileSystem
internal import SiteBuilding
internal import SitePreview

extension CommandOption {
  static let port = CommandOption(
    "port", "p", value: "PORT", "listen on this port (default: 8000, or the next free one)")
  static let host = CommandOption(
    "host", value: "HOST", "listen on this address (default: 127.0.0.1)")
}

extension Command {
  static let serve = Command(
    name: "serve", summary: "Build into a side folder and preview the site in a browser.",
    operands: "", options: [.config, .port, .host], run: runServe)

  private static func runServe(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    try invocation.refuseOperands()
    let port = try portChoice(invocation)
    return session.run { () throws(FileError) in
      switch try Project.open(invocation) {
      case .refused(let findings):
        try session.print(ReportFormat.text.text(of: Report(findings: findings)))
        return .usage
      case .project(let project):
        let folder = Paths.join(project.folders.base, ".build/preview")
        guard try build(project, into: folder, session) else { return .findings }
        return try serve(folder, on: port, host: invocation[.host] ?? "127.0.0.1", session)
      }
    }
  }

  private static func portChoice(_ invocation: Invocation) throws(UsageError) -> PortChoice {
    guard let text = invocation[.port] else { return .from(8000) }
    guard let port = UInt16(text) else {
      throw UsageError(
        message: "'\(text)' is not a port", hint: "name a number from 0 to 65535")
    }
    return .exactly(port)
  }

  /// Builds the preview; the site folder is never touched.
  private static func build(
    _ project: Project, into folder: String, _ session: Session
  ) throws(FileError) -> Bool {
    let plan = try SiteBuilder(
      product: session.product, configuration: project.configuration, folders: project.folders
    ).plan()
    var findings = plan.findings
    if !plan.files.isEmpty {
      let output = OutputFolder(path: folder, shownAs: project.folders.shown(folder))
      findings += try output.publish(plan.files).findings
    }
    let report = Report(findings: findings)
    try session.print(ReportFormat.text.text(of: report))
    return report.errors == 0
  }

  private static func serve(
    _ folder: String, on port: PortChoice, host: String, _ session: Session
  ) throws(FileError) -> ExitStatus {
    let stop = StopSignal()
    let configuration = PreviewConfiguration(
      host: host, port: port, root: { folder }, contentSecurityPolicy: nil, log: { _ in })
    do throws(PreviewError) {
      let server = try PreviewServer(configuration: configuration)
      if case .from(let wanted) = port, wanted != server.port {
        session.note("port \(wanted) is in use; using \(server.port)")
      }
      try? session.print("serving on http://\(host):\(server.port)/ (Ctrl-C stops)\n")
      stop.wait()
      server.stop()
      session.note("stopped")
      return .clean
    } catch {
      session.note("plumbline: \(error)")
      return .unavailable
    }
  }
}
