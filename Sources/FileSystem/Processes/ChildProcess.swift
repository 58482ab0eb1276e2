internal import CLinux
internal import Glibc

/// Another program, run to its end.
package struct ChildProcess: Hashable, Sendable {
  /// Its exit status, or 128 and the number of the signal that ended it.
  package let status: Int32
  /// What it printed, its errors among the rest.
  package let output: String

  /// The bytes a program may print.
  private static let limit = 16 << 20

  /// Runs the program at a path with arguments, and with nothing to read.
  package init(_ program: String, _ arguments: [String]) throws(FileError) {
    guard let ended = try Self.run(program, arguments, unless: []) else {
      throw FileError("run", program, because: "it was stopped")
    }
    self = ended
  }

  /// Runs a program as `init` does, and kills it as soon as one of the descriptors can be read from:
  /// nil then.
  package static func run(
    _ program: String, _ arguments: [String], unless stops: [Int32]
  ) throws(FileError) -> Self? {
    var ends: [Int32] = [-1, -1]
    guard unsafe linux_pipe(&ends, O_CLOEXEC) == 0 else {
      throw FileError("open", "a pipe", code: errno)
    }
    defer { close(ends[0]) }
    let process: pid_t
    do throws(FileError) {
      process = try Spawn.start(program, arguments, input: nil, output: ends[1], errors: ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    let printed: [UInt8]?
    do throws(FileError) {
      printed = try output(ends[0], of: program, unless: stops)
    } catch {
      kill(process, SIGKILL)
      _ = Spawn.end(of: process)
      throw error
    }
    if printed == nil { kill(process, SIGKILL) }
    let status = Spawn.end(of: process)
    return printed.map { Self(status: status, output: String(decoding: $0, as: UTF8.self)) }
  }

  private init(status: Int32, output: String) {
    self.status = status
    self.output = output
  }

  /// All that a program prints; nil when it is to be stopped.
  private static func output(
    _ descriptor: Int32, of program: String, unless stops: [Int32]
  ) throws(FileError) -> [UInt8]? {
    var printed: [UInt8] = []
    while true {
      let ready = Readiness.wait(for: [descriptor] + stops, within: .seconds(3_600))
      if ready.dropFirst().contains(true) { return nil }
      guard ready[0] else { continue }
      let chunk = try Files.readPart(descriptor, path: program)
      if chunk.isEmpty { return printed }
      printed += chunk
      guard printed.count <= limit else { throw FileError("read", program, code: EFBIG) }
    }
  }

  /// Runs the program at a path to its end and gives its status; nobody hears what it prints, and
  /// what stops this program at its terminal, such as Ctrl-C, does not reach it.
  package static func runApart(
    _ program: String, _ arguments: [String]
  ) throws(FileError) -> Int32 {
    let process = try Spawn.start(
      program, arguments, input: nil, output: nil, errors: nil, isApart: true)
    return Spawn.end(of: process)
  }
}
