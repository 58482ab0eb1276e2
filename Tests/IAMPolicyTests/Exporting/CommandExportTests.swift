import Foundation
import IAMPolicy
import Testing

@Suite struct CommandExportTests {
  @Test(arguments: HostileText.all)
  func `a shell hands over each text as it is`(text: String) throws {
    let document = HostileText.document(text)
    let command = try PolicyExporter(name: "P" + text, description: text)
      .text(of: document, as: .cli)
    let words = try Self.arguments(of: command)
    #expect(words.prefix(4) == ["iam", "create-policy", "--policy-name", "P" + text])
    let description =
      text.hasPrefix("-") ? ["--description=" + text] : ["--description", text]
    #expect(Array(words.dropFirst(4).prefix(description.count)) == description)
    let json = PolicyWriter(layout: .readable).text(of: document)
    #expect(Array(words.suffix(2)) == ["--policy-document", json])
  }

  @Test func `a trust policy makes its role`() throws {
    let command = try PolicyExporter(name: "R").text(of: ExportTests.trust, as: .cli)
    #expect(
      command.hasPrefix("aws iam create-role \\\n  --role-name R \\\n  --assume-role-policy-doc"))
  }

  @Test func `a document too long for one argument goes without its white space`() throws {
    let document = PolicyDocument {
      Statement(.allow) {
        Action { (0..<5_000).map { ActionPattern("s3:Operation\($0)") } }
        Resource("*")
      }
    }
    #expect(PolicyWriter(layout: .readable).text(of: document).utf8.count > 131_072)
    let command = try PolicyExporter(name: "P").text(of: document, as: .cli)
    #expect(command.utf8.count < 131_072)
    #expect(command.contains("--policy-document '{\"Version\":\"2012-10-17\",\"Statement\":["))
  }

  @Test(arguments: ["file://x", "fileb://x", "a\u{0}b"])
  func `a description the command line would not hand over is refused`(text: String) {
    #expect(throws: PolicyExportRefusal.self) {
      try PolicyExporter(name: "P", description: text)
        .text(of: HostileText.document("x"), as: .cli)
    }
  }

  /// What the shell calls the AWS CLI with.
  private static func arguments(of command: String) throws -> [String] {
    let stub = "aws() { for word; do printf '%s\\0' \"$word\"; done; }\n"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", stub + command]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
