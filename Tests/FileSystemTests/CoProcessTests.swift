import FileSystem
import Foundation
import Testing

@Suite struct CoProcessTests {
  private static func shell(
    _ script: String, patience: Duration = .seconds(30)
  ) throws -> CoProcess {
    try CoProcess("/bin/sh", ["-c", script], patience: patience)
  }

  @Test(arguments: [0, 1, 255, 256, 65_536])
  func `a message comes back as it went out`(_ length: Int) throws {
    let echo = try CoProcess("/bin/cat", [])
    let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for _ in 1...2 {
      try echo.send(message)
      #expect(try echo.receive(upTo: length) == message)
    }
  }

  @Test(arguments: [
    ("exit 7", "it ended with 7"), ("kill -9 $$", "it ended with 137"),
    ("printf '\\0\\0'", "it ended with 0"), ("printf '\\0\\0\\0\\5ab'; exit 3", "it ended with 3"),
    ("printf '\\377\\0\\0\\0'", "it answered at more length than can be"),
    ("printf '\\0\\0\\0\\13'; cat", "it answered at more length than can be"),
  ])
  func `an answer that is none is told with its reason`(_ script: String, _ reason: String) throws {
    let process = try Self.shell(script)
    let error = #expect(throws: FileError.self) { try process.receive(upTo: 10) }
    #expect(error?.reason == reason)
    #expect(error?.path == "/bin/sh")
  }

  @Test func `a program that says nothing is not waited for without end`() throws {
    let process = try Self.shell("exec sleep 600", patience: .milliseconds(50))
    let error = #expect(throws: FileError.self) { try process.receive(upTo: 10) }
    #expect(error?.reason == "it gives no answer")
    // It reads nothing either: no more fits into the pipe.
    let sent = #expect(throws: FileError.self) {
      try process.send([UInt8](repeating: 0, count: 8 << 20))
    }
    #expect(sent?.reason == "it gives no answer")
  }

  @Test func `what is sent to a program that has ended is an error, and ends nothing else`() throws
  {
    let process = try Self.shell("exit 4")
    let error = #expect(throws: FileError.self) {
      while true { try process.send([UInt8](repeating: 0, count: 1 << 20)) }
    }
    #expect(error?.reason == "it ended with 4")
  }

  @Test func `it ends with its value`() throws {
    // It tells its own number in a message of eight digits.
    let script = "printf '\\0\\0\\0\\10%08d' $$; exec sleep 600"
    var process: CoProcess? = try Self.shell(script)
    let digits = try process?.receive(upTo: 8) ?? []
    let number = try #require(Int32(String(decoding: digits, as: UTF8.self)))
    #expect(kill(number, 0) == 0)
    process = nil
    #expect(kill(number, 0) != 0)
  }

  @Test(arguments: ["/nowhere/program", "/etc/hostname", "/tmp"])
  func `what cannot be run is an error that names it`(_ path: String) throws {
    let error = #expect(throws: FileError.self) { try CoProcess(path, []) }
    #expect(error?.path == path)
    #expect(error?.operation == "run")
  }
}
