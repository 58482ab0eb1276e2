internal import FileSystem
internal import IAMPolicy
internal import ProjectStarting

extension Command {
  static let start = Command(
    name: "init", summary: "Make a new project in an empty folder: it builds and checks clean.",
    operands: "DIR", options: [], run: runInit)

  private static func runInit(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    guard let folder = try invocation.operands(upTo: 1).first, !folder.isEmpty else {
      throw UsageError(
        message: "no folder was named", hint: "name one that is new or empty: plumbline init docs")
    }
    let path = withoutFinalSlashes(folder)
    return session.run { () throws(FileError) in
      if let obstacle = try NewProject.obstacle(at: path) {
        return session.refuse(refusal(of: folder, obstacle))
      }
      let project = NewProject(of: session.product)
      try project.write(into: path)
      session.note("made \(project.files.count) files in '\(folder)'; next:")
      try session.print(nextCommands(in: folder).map { "\($0)\n" }.joined())
      return .clean
    }
  }

  /// With a slash behind it the kernel does not look at what is no folder.
  private static func withoutFinalSlashes(_ path: String) -> String {
    let rest = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    return rest.isEmpty ? "/" : String(decoding: rest.reversed(), as: UTF8.self)
  }

  private static func refusal(of folder: String, _ obstacle: NewProject.Obstacle) -> UsageError {
    let hint = "name a folder that is new or empty; nothing was written"
    switch obstacle {
    case .noFolder: return UsageError(message: "'\(folder)' is no folder", hint: hint)
    case .notEmpty(let names):
      let shown = names.prefix(10).map { "\n    \($0)" }.joined()
      let rest = names.count > 10 ? "\n    and \(names.count - 10) more" : ""
      return UsageError(message: "'\(folder)' is not empty; it holds\(shown)\(rest)", hint: hint)
    }
  }

  /// What to type next, as it can be copied into a shell.
  private static func nextCommands(in folder: String) throws(FileError) -> [String] {
    let program = CommandLine.arguments.first ?? "plumbline"
    let called = program.contains("/") ? Paths.join(try Folders.current(), program) : program
    let tool = ShellWord.word(Paths.normalized(called))
    let path = folder.hasPrefix("-") ? "./\(folder)" : folder
    let enter = Paths.normalized(folder).isEmpty ? [] : ["cd \(ShellWord.word(path))"]
    return enter + [
      "\(tool) serve    # preview it on http://127.0.0.1:8000/ while you write",
      "\(tool) build    # publish it into site/",
      "\(tool) check    # prove that site/ says what the model says",
    ]
  }
}
