internal import FileSystem

/// The browser of whoever started the preview.
struct Browser: Sendable {
  /// The variable that names it: commands parted by colons, of which the first that works is taken.
  static let variable = "BROWSER"
  /// What opens an address in the browser that a desktop is set to.
  private static let usual = "xdg-open"

  private let commands: [[String]]

  init() {
    let named = Process.variable(Self.variable).map(Self.commands) ?? []
    commands = named.isEmpty ? [[Self.usual]] : named
  }

  /// Opens an address, on a thread of its own since some browsers end only when they are closed;
  /// tells what kept it from that.
  func open(_ address: String, otherwise tell: @escaping @Sendable (String) -> Void) {
    let whole = Self.reachable(address)
    let thread = try? WorkerThread {
      if let reason = reasonNotToOpen(whole) {
        tell("no browser was opened: \(reason)\n  hint: open \(whole) yourself")
      }
    }
    if thread == nil { tell("no browser was opened: there is no thread for it") }
  }

  /// Runs the commands in turn until one of them works; nil when one did.
  private func reasonNotToOpen(_ address: String) -> String? {
    var reason: String?
    for command in commands {
      guard let name = command.first, let program = Self.program(name) else {
        reason = "'\(command.first ?? "")' was not found"
        continue
      }
      do throws(FileError) {
        let status = try ChildProcess.runApart(program, Self.arguments(of: command, address))
        if status == 0 { return nil }
        reason = "'\(name)' ended with \(status)"
      } catch {
        reason = "\(error)"
      }
    }
    return reason
  }

  private static func commands(in text: String) -> [[String]] {
    text.split(separator: ":").map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
  }

  /// The path of a program, which is looked for when it is a mere name.
  private static func program(_ name: String) -> String? {
    name.contains("/") ? name : SearchPath.program(named: name)
  }

  /// The arguments of a command: the address stands for `%s`, or comes last.
  private static func arguments(of command: [String], _ address: String) -> [String] {
    let arguments = command.dropFirst()
    let filled = arguments.map { $0 == "%s" ? address : $0 }
    return arguments.contains("%s") ? filled : filled + [address]
  }

  /// The address by which this machine reaches a server that listens on all its addresses.
  private static func reachable(_ address: String) -> String {
    for (every, own) in [
      ("http://0.0.0.0:", "http://127.0.0.1:"), ("http://[::]:", "http://[::1]:"),
    ]
    where address.hasPrefix(every) {
      return own + address.dropFirst(every.count)
    }
    return address
  }
}
