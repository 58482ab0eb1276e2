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
    let process = try Self.start(program, arguments, output: ends[1])
    let printed: [UInt8]
    do throws(FileError) {
      printed = try Files.readAll(ends[0], expecting: 0, path: program, limit: Self.limit)
    } catch {
      kill(process, SIGKILL)
      _ = Self.await(process)
      throw error
    }
    status = Self.await(process)
    output = String(decoding: printed, as: UTF8.self)
  }

  /// Runs the program at a path to its end and gives its status; nobody hears what it prints, and
  /// what stops this program at its terminal, such as Ctrl-C, does not reach it.
  package static func runApart(
    _ program: String, _ arguments: [String]
  ) throws(FileError) -> Int32 {
    let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { throw FileError("open", "/dev/null", code: errno) }
    return self.await(try start(program, arguments, output: nowhere, isApart: true))
  }

  /// Starts a program with no signal blocked, and with its own answer to a closed pipe; its output
  /// and errors go to a descriptor that is its own from then on.
  private static func start(
    _ program: String, _ arguments: [String], output: Int32, isApart: Bool = false
  ) throws(FileError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    var closedPipe = sigset_t()
    defer { close(output) }
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    unsafe sigemptyset(&none)
    defer {
      unsafe posix_spawnattr_destroy(&attributes)
      unsafe posix_spawn_file_actions_destroy(&actions)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 2)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe sigemptyset(&closedPipe)
    unsafe sigaddset(&closedPipe, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &closedPipe)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(isApart ? flags | POSIX_SPAWN_SETPGROUP : flags))
    let vector = CStrings([program] + arguments)
    var process = pid_t()
    let code = unsafe posix_spawn(
      &process, program, &actions, &attributes, vector.pointers, linux_environment())
    guard code == 0 else { throw FileError("run", program, code: code) }
    return process
  }

  private static func await(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
