internal import Diagnostics
internal import FileSystem
internal import SiteBuilding
internal import SiteDescription
internal import SitePreview

extension CommandOption {
  static let port = CommandOption(
    "port", "p", value: "PORT", "listen on this port (default: 8000, or the next free one)")
  static let host = CommandOption(
    "host", value: "HOST", "listen on this address (default: 127.0.0.1)")
  static let open = CommandOption(
    "open", "O", "open the preview in the browser: $BROWSER, or else xdg-open")
}

extension Command {
  static let serve = Command(
    name: "serve", summary: "Build into a side folder and preview the site in a browser.",
    operands: "", options: [.config, .port, .host, .open, .jobs], run: runServe)

  private static func runServe(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    try invocation.refuseOperands()
    try invocation.applyJobs()
    let port = try portChoice(invocation)
    let today = try session.today()
    return session.run { () throws(FileError) in
      switch try Project.open(invocation) {
      case .refused(let findings):
        try session.print(ReportFormat.text.text(of: Report(findings: findings)))
        return .usage
      case .project(let project):
        return try serve(project, invocation, on: port, today, session)
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

  /// Takes the port first: the preview's whole addresses are its own, not the published site's.
  private static func serve(
    _ project: Project, _ invocation: Invocation, on port: PortChoice, _ today: CalendarDay,
    _ session: Session
  ) throws(FileError) -> ExitStatus {
    let host = invocation[.host] ?? "127.0.0.1"
    let news = try PreviewNews()
    let place = try PreviewFolder(of: project.folders.base)
    let folder = place.path
    StopSignal.block()
    let configuration = PreviewConfiguration(
      host: host, port: port, root: { folder },
      base: PreviewConfiguration.base(of: project.configuration.url),
      contentSecurityPolicy: contentSecurityPolicy, news: news, log: { _ in })
    let server: PreviewServer
    do throws(PreviewError) {
      server = try PreviewServer(configuration: configuration)
    } catch {
      session.note("plumbline: \(error)" + (error.hint.map { "\n  hint: \($0)" } ?? ""))
      return .unavailable
    }
    // Watched from before the first build, so that nothing saved meanwhile is missed.
    var watch = try PreviewWatch(of: project, invocation)
    let address =
      "http://\(host.contains(":") ? "[\(host)]" : host):\(server.port)\(configuration.basePath)"
    let local = project.at(address)
    let built = try buildFirst(local, in: folder, session)
    guard built.status == .clean else { return built.status }
    watch.follow(local, including: built.includedFiles)
    if case .from(let wanted) = port, wanted != server.port {
      session.note("port \(wanted) is in use; using \(server.port)")
    }
    if !PreviewConfiguration.isLoopback(host) {
      session.note("'\(host)' is not this machine alone: whoever reaches it can read the preview")
    }
    let stopping = try WakePipe()
    let review = try PreviewReview(of: folder, news, on: today, in: session)
    _ = try WorkerThread { review.run(until: stopping) }
    review.ask(local)
    let indexing = try PreviewIndexing(of: folder, in: session)
    _ = try WorkerThread { indexing.run(until: stopping) }
    let listener = try WorkerThread {
      _ = StopSignal.wait()
      stopping.wake()
    }
    session.announce("serving on \(address)/ (Ctrl-C stops)\n")
    if invocation.has(.open) {
      Browser().open("\(address)/", otherwise: session.note)
    }
    var rebuilding = PreviewRebuilding(
      invocation: invocation, address: address, folder: place, news: news, review: review,
      indexing: indexing, renewal: built.renewal)
    while let changes = watch.next(until: stopping, within: rebuilding.patience) {
      rebuilding.run(after: changes, in: session, &watch)
    }
    listener.join()
    StopSignal.letThrough()
    server.stop()
    session.note("stopped")
    // A check that is under way is of no use any more.
    Process.exitAtOnce(ExitStatus.clean.rawValue)
  }

  /// Builds the preview for the first time, and tells what is wrong.
  private static func buildFirst(
    _ project: Project, in folder: String, _ session: Session
  ) throws(FileError) -> Project.Built {
    var output = try project.output(folder, isDurable: false, in: session)
    let built = try session.showingProgress { (progress) throws(FileError) in
      try project.build(session.product, into: &output, telling: progress)
    }
    try session.print(built.report.printed)
    project.tell(built.publication?.obstacle, of: folder, in: session)
    if built.status == .clean { try session.index(output, isWanted: true, isQuiet: false) }
    return built
  }

  /// What pages may load: their own site's files, and nothing inline.
  private static let contentSecurityPolicy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'", "img-src 'self'", "font-src 'self'", "base-uri 'none'",
    "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].joined(separator: "; ")
}
