internal import CLinux
internal import Glibc

/// The start and the end of another program.
enum Spawn {
  /// Starts a program with no signal blocked, and with its own answer to a closed pipe.
  ///
  /// A stream that is nil is nothing to read, or nowhere to print. What stops this program at its
  /// terminal does not reach one that is apart.
  static func start(
    _ program: String, _ arguments: [String], input: Int32?, output: Int32?, errors: Int32?,
    isApart: Bool = false
  ) throws(FileError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    var closedPipe = sigset_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    unsafe sigemptyset(&none)
    defer {
      unsafe posix_spawnattr_destroy(&attributes)
      unsafe posix_spawn_file_actions_destroy(&actions)
    }
    for (stream, given) in [input, output, errors].enumerated() {
      if let given {
        unsafe posix_spawn_file_actions_adddup2(&actions, given, Int32(stream))
      } else {
        let mode = stream == 0 ? O_RDONLY : O_WRONLY
        unsafe posix_spawn_file_actions_addopen(&actions, Int32(stream), "/dev/null", mode, 0)
      }
    }
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

  /// Waits until a program has ended: its exit status, or 128 and the number of the signal that
  /// ended it.
  static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
