import FileSystem
import Testing

@Suite struct ChildProcessTests {
  @Test func `output and errors come together, in the order they were printed`() throws {
    let run = try ChildProcess("/bin/sh", ["-c", "echo one; echo two >&2; echo three"])
    #expect(run.status == 0)
    #expect(run.output == "one\ntwo\nthree\n")
  }

  @Test(
    arguments: [("exit 3", 3), ("kill -TERM $$", 143), ("kill -KILL $$", 137)] as [(String, Int32)])
  func `the status tells how it ended`(_ script: String, _ status: Int32) throws {
    #expect(try ChildProcess("/bin/sh", ["-c", script]).status == status)
  }

  @Test func `arguments arrive as they were given`() throws {
    let run = try ChildProcess("/usr/bin/printf", ["%s|", "a b", "", "$HOME", "é"])
    #expect(run.output == "a b||$HOME|é|")
  }

  @Test func `there is nothing to read`() throws {
    #expect(try ChildProcess("/bin/cat", []).output.isEmpty)
  }

  @Test(arguments: ["/nowhere/program", "/etc/hostname", "/tmp"])
  func `what cannot be run is an error that names it`(_ path: String) throws {
    let error = #expect(throws: FileError.self) { try ChildProcess(path, []) }
    #expect(error?.path == path)
    #expect(error?.operation == "run")
  }

  @Test func `a program that is run apart is heard by nobody, and leads a group of its own`() throws
  {
    #expect(try ChildProcess.runApart("/bin/sh", ["-c", "echo heard; exit 5"]) == 5)
    // The fifth field is the number of the group; the first that of the process.
    let leads = "set -- $(cat /proc/$$/stat); test $1 = $5"
    #expect(try ChildProcess.runApart("/bin/sh", ["-c", leads]) == 0)
    #expect(try ChildProcess("/bin/sh", ["-c", leads]).status == 1)
    #expect(throws: FileError.self) { try ChildProcess.runApart("/nowhere/program", []) }
  }

  @Test func `a program that prints without end is stopped`() throws {
    let error = #expect(throws: FileError.self) { try ChildProcess("/usr/bin/yes", []) }
    #expect(error?.path == "/usr/bin/yes")
  }
}
