import IAMPolicy
import StrictYAML
import Testing

@Suite struct YAMLExportTests {
  private static let exporter = PolicyExporter(name: "P")

  /// The strict reader has no empty keys, and complains of control characters, which it reads.
  @Test(arguments: HostileText.all.filter { !$0.isEmpty })
  func `any text is read back as it was`(text: String) throws {
    let document = HostileText.document(text)
    let yaml = try Self.exporter.text(of: document, as: .yaml)
    let reading = YAMLReading(of: Array(yaml.utf8))
    #expect(reading.problems.allSatisfy { $0.message.contains("an escaped 'U+") }, "\(yaml)")
    #expect(reading.root.map(Self.tokens) == document.tokens, "\(yaml)")
  }

  @Test func `an empty text has quotes`() throws {
    let yaml = try Self.exporter.text(of: HostileText.document(""), as: .yaml)
    #expect(yaml.contains("\n        \"\":\n          - \"\"\n"), "\(yaml)")
  }

  @Test(arguments: 0..<200)
  func `a policy is read back as it was`(seed: UInt64) throws {
    var random = RandomPolicy(seed: seed)
    let document = random.document()
    let yaml = try Self.exporter.text(of: document, as: .yaml)
    #expect(YAMLReading(of: Array(yaml.utf8)).root.map(Self.tokens) == document.tokens, "\(yaml)")
  }

  @Test(arguments: [
    "2012-10-17", "yes", "oFF", "null", "y", "1e3", ".5", "~", "=", "<<", "*", "a:",
  ])
  func `what a reader could take for something else stands in quotes`(text: String) throws {
    let yaml = try Self.exporter.text(of: HostileText.document(text), as: .yaml)
    #expect(yaml.contains("- \"\(text)\""))
  }

  @Test func `what cannot be seen is escaped`() throws {
    let text = "\u{1}\u{85}\u{A0}\u{2028}\u{FEFF}\u{E0001}\r\n\té"
    let yaml = try Self.exporter.text(of: HostileText.document(text), as: .yaml)
    #expect(yaml.contains(#"- "\u0001\u0085\u00a0\u2028\ufeff\U000e0001\r\n\té""#), "\(yaml)")
  }

  @Test func `a key too long to look ahead for has a mark before it`() throws {
    let key = String(repeating: "k", count: 1_001)
    let yaml = try Self.exporter.text(of: HostileText.document(key), as: .yaml)
    #expect(yaml.contains("\n        ? \(key)\n        :\n          - \(key)\n"), "\(yaml)")
  }

  @Test func `a document without statements has an empty list`() throws {
    let document = PolicyDocument(statements: [])
    #expect(
      try Self.exporter.text(of: document, as: .yaml) == "Version: \"2012-10-17\"\nStatement: []")
  }

  private static func tokens(_ node: YAMLNode) -> PolicyTokens {
    switch node.value {
    case .scalar(let text, _): .string(text)
    case .sequence(let nodes): .array(nodes.map(tokens))
    case .mapping(let members): .object(members.map { .init($0.key, tokens($0.value)) })
    }
  }
}
