import Foundation
import TestSupport
import Testing

/// `serve --open` with a program in the browser's place.
@Suite struct OpenBrowserTests {
  private let project: SampleProject
  private var folder: String { project.folder.path }

  init() throws {
    project = try SampleProject()
    try project.folder.write(
      "#!/bin/sh\nprintf '%s\\n' \"$@\" > part && mv part opened\n", to: "good")
    try project.folder.write("#!/bin/sh\nexit 3\n", to: "bad")
    try Shell.run("chmod +x good bad; cp good xdg-open; : > errors", in: folder)
  }

  private func serve(_ browser: String, _ arguments: String...) throws -> ServedSite {
    try ServedSite(
      ["-p", "0"] + arguments, in: folder,
      environment: ["BROWSER": browser, "PATH": "\(folder):/usr/bin:/bin"],
      errors: "\(folder)/errors")
  }

  /// What a file holds once that is something, or at last.
  private func text(of file: String, containing words: String) async throws -> String {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if let text = try? project.folder.read(file), text.contains(words) { return text }
      try await Task.sleep(for: .milliseconds(20))
    }
    return (try? project.folder.read(file)) ?? ""
  }

  @Test(
    arguments: [
      ("DIR/good", "ADDRESS/\n"), ("good", "ADDRESS/\n"),
      ("DIR/good --new %s -x", "--new\nADDRESS/\n-x\n"),
      ("nowhere:DIR/bad:good", "ADDRESS/\n"), ("", "ADDRESS/\n"), (": ::", "ADDRESS/\n"),
      ("good;ls $(ls)", nil),
    ] as [(String, String?)])
  func `the browser that is named is given the address`(
    _ browser: String, _ expected: String?
  ) async throws {
    let server = try serve(browser.replacingOccurrences(of: "DIR", with: folder), "--open")
    if let expected {
      let opened = try await text(of: "opened", containing: "\n")
      #expect(opened == expected.replacingOccurrences(of: "ADDRESS", with: server.address))
    } else {
      #expect(
        try await text(of: "errors", containing: "yourself").contains("'good;ls' was not found"))
    }
    #expect(server.stop() == 0)
  }

  @Test(arguments: [
    ("/nowhere/browser", "cannot run '/nowhere/browser'"), ("nowhere", "'nowhere' was not found"),
    ("bad", "'bad' ended with 3"), ("nowhere:bad", "'bad' ended with 3"),
  ])
  func `a browser that cannot be opened is told, and the preview goes on`(
    _ browser: String, _ words: String
  ) async throws {
    let server = try serve(browser, "-O")
    let told = try await text(of: "errors", containing: "yourself")
    #expect(told.contains("no browser was opened: \(words)"), "\(told)")
    #expect(told.contains("hint: open \(server.address)/ yourself"))
    #expect(server.stop() == 0)
  }

  @Test func `a preview on every address is opened on this machine's own`() async throws {
    try project.folder.write(
      """
      #!/bin/sh
      printf '%s\\n' "$@" > part && mv part opened
      kill -INT $PPID
      """, to: "good")
    let run = try Tool.run(
      ["serve", "-p", "0", "--host", "0.0.0.0", "-O"], in: folder,
      environment: ["BROWSER": "\(folder)/good"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("serving on http://0.0.0.0:"))
    #expect(try project.folder.read("opened").hasPrefix("http://127.0.0.1:"))
  }

  @Test func `a browser that stays open does not keep the preview from stopping`() async throws {
    // It lets go of what the tests' own process handed on, as their wait for an end goes by that.
    try project.folder.write(
      """
      #!/bin/bash
      for fd in /proc/$$/fd/*; do
        n=${fd##*/}
        if [ "$n" -gt 2 ] && [ "$n" -ne 255 ]; then eval "exec $n>&-"; fi
      done
      echo "$$" > part && mv part opened
      exec sleep 900
      """, to: "good")
    let server = try serve("good", "--open")
    let told = try await text(of: "opened", containing: "\n")
    let process = try #require(pid_t(told.dropLast()))
    #expect(server.stop() == 0)
    #expect(kill(process, SIGKILL) == 0, "the browser was ended with the preview")
  }

  @Test func `a browser has its own answer to a closed pipe`() async throws {
    try project.folder.write(
      "#!/bin/sh\ngrep SigIgn /proc/self/status > part && mv part opened\n", to: "good")
    let server = try serve("good", "--open")
    let told = try await text(of: "opened", containing: "SigIgn")
    let digits = try #require(told.split(whereSeparator: \.isWhitespace).last)
    let ignored = try #require(UInt64(digits, radix: 16))
    #expect(ignored & 1 << (UInt64(SIGPIPE) - 1) == 0)
    #expect(server.stop() == 0)
  }

  @Test func `nothing is opened unless that is asked for`() async throws {
    let server = try serve("good")
    try await Task.sleep(for: .milliseconds(500))
    #expect(server.stop() == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/opened"))
  }
}
