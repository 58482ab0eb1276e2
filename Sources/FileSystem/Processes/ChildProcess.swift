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
    let printed: [UInt8]
    do throws(FileError) {
      printed = try Files.readAll(ends[0], expecting: 0, path: program, limit: Self.limit)
    } catch {
      kill(process, SIGKILL)
      _ = Spawn.end(of: process)
      throw error
    }
    status = Spawn.end(of: process)
    output = String(decoding: printed, as: UTF8.self)
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
