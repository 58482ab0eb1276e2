internal import Glibc

/// Another program that runs beside this one and answers messages on its standard streams.
///
/// A message, either way, is its length in four bytes, the highest first, and then itself. The
/// program is ended with the value.
package final class CoProcess {
  private let program: String
  private let descriptor: Int32
  /// The process; nil once it has ended.
  private var process: pid_t?

  /// Starts the program at a path, which must take and give each part of a message within a time.
  package init(
    _ program: String, _ arguments: [String], patience: Duration = .seconds(30)
  ) throws(FileError) {
    self.program = program
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw FileError("run", program, code: errno)
    }
    descriptor = ends[0]
    Self.limit(ends[0], to: patience)
    defer { close(ends[1]) }
    do throws(FileError) {
      process = try Spawn.start(program, arguments, input: ends[1], output: ends[1], errors: nil)
    } catch {
      close(ends[0])
      throw error
    }
  }

  deinit {
    close(descriptor)
    guard let process else { return }
    kill(process, SIGKILL)
    _ = Spawn.end(of: process)
  }

  /// Sends a message.
  package func send(_ message: [UInt8]) throws(FileError) {
    let length = UInt32(message.count)
    var rest = (stride(from: 24, through: 0, by: -8).map { UInt8(length >> $0 & 0xFF) } + message)[
      ...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// The next message, of at most `limit` bytes.
  package func receive(upTo limit: Int) throws(FileError) -> [UInt8] {
    let length = try bytes(4).reduce(0) { $0 << 8 | Int($1) }
    guard length <= limit else {
      throw FileError("run", program, because: "it answered at more length than can be")
    }
    return try bytes(length)
  }

  private func bytes(_ wanted: Int) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let got = unsafe recv(
          descriptor, buffer.baseAddress?.advanced(by: count), wanted - count, 0)
        if got < 0, errno == EINTR { continue }
        code = got < 0 ? errno : 0
        guard got > 0 else { return }
        count += got
      }
    }
    guard bytes.count == wanted else { throw failure(code) }
    return bytes
  }

  /// Why a message did not get through.
  private func failure(_ code: Int32) -> FileError {
    if code == EAGAIN { return FileError("run", program, because: "it gives no answer") }
    guard [0, EPIPE, ECONNRESET].contains(code), let process else {
      return FileError("run", program, code: code)
    }
    // A program that only closed its streams would be waited for without end.
    kill(process, SIGKILL)
    self.process = nil
    return FileError("run", program, because: "it ended with \(Spawn.end(of: process))")
  }

  private static func limit(_ descriptor: Int32, to patience: Duration) {
    let (seconds, attoseconds) = patience.components
    var time = timeval(
      tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
    let size = socklen_t(MemoryLayout<timeval>.size)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, size)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, size)
  }
}
