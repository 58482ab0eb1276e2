import ActionCatalogue
import TestSupport
import Testing
import catalogue_compactor

/// Tables made into a catalogue's text, and tables that are refused.
@Suite struct CompactorTests {
  private static let tables = [
    "iam-actions.tsv": [
      "# actions, 2026-08-21. columns",
      "b\tMake\tPermissions management, Write\tthing,big thing!\tb:A,b:B,b:C",
      "b\tGet\tRead\t\t", "b\tPut\tWrite\t\t", "b\tTag\tTagging, Write\t\taws:TagKeys",
      "b\tUntag\tTagging, Write\t\taws:TagKeys",
    ],
    "iam-resource-types.tsv": [
      "# types, 2026-08-21. columns",
      "b\tthing\tarn:${Partition}:b:${Region}:${Account}:thing/${Id}\tb:C,b:A",
      "b\tbig thing\tarn:${Partition}:b:::${Id}\t",
    ],
    "iam-condition-keys.tsv": [
      "# keys, 2026-08-20. columns",
      "b\tb:A\tString", "b\tb:B\tBool", "b\tb:C\tString", "b\taws:TagKeys\tArrayOfString",
    ],
    "iam-dependent-actions.tsv": ["# needs, mid-2026. columns", "b\tMake\tb:Get,a:Call"],
  ]

  private func folder(
    changing file: String? = nil, _ change: (inout [String]) -> Void = { _ in }
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, lines) in Self.tables {
      var lines = lines
      if name == file { change(&lines) }
      try folder.write(lines.map { $0 + "\n" }.joined(), to: name)
    }
    return folder
  }

  @Test func `tables are made into the text that says the same`() throws {
    let folder = try folder()
    let text = try CatalogueCompactor.compact(folder: folder.path)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").drop {
      !$0.hasPrefix("@")
    }
    #expect(
      lines == [
        "@b", "k\t:A", "k\t:B\tBool", "k\t:C", "k\taws:TagKeys\tArrayOfString",
        "r\tthing\t~thing/${Id}\t2,0", "r\tbig thing\tarn:${Partition}:b:::${Id}\t",
        "a\tPW\t0,1!\t0-2\tMake", "a\tR\t\t\tGet", "a\tW\t\t\tPut", "a\tTW\t\t3\tTag,Untag",
        "d\t:Get,a:Call\tMake",
      ])
    let catalogue = try Catalogue(text: text)
    #expect(
      catalogue.sources.map(\.date) == ["2026-08-21", "2026-08-21", "2026-08-20", "mid-2026"])
    let body = text.dropFirst(text.count - lines.map { $0.utf8.count + 1 }.reduce(0, +))
    #expect(catalogue.digest == CatalogueDigest.digest(of: body))
  }

  @Test(arguments: [
    ("iam-actions.tsv", "b\tGet\tRead\t\t", "'b' has 'Get' already"),
    ("iam-actions.tsv", "b\tCall\tRead\t", "the row has 4 fields, not 5"),
    ("iam-actions.tsv", "", "the row has 1 fields, not 5"),
    ("iam-actions.tsv", "b\t\tRead\t\t", "the row names nothing"),
    ("iam-actions.tsv", "b\tA,B\tRead\t\t", "the name 'A,B' has a comma"),
    (
      "iam-actions.tsv", "b\tCall\tWrite, Dance\t\t", "the access level 'Write, Dance' is not known"
    ),
    ("iam-actions.tsv", "b\tCall\tRead\tnothing\t", "'b' has no resource type 'nothing'"),
    ("iam-actions.tsv", "b\tCall\tRead\t\tb:Z", "'b' has no condition key 'b:Z'"),
    ("iam-actions.tsv", "b\tCäll\tRead\t\t", "the row has a character that is not printable ASCII"),
    ("iam-resource-types.tsv", "b\tx\tarn:x\tb:Z", "'b' has no condition key 'b:Z'"),
    ("iam-dependent-actions.tsv", "b\tCall\tb:Get", "'b' has no action 'Call'"),
  ])
  func `a row that cannot be used is refused where it stands`(
    _ file: String, _ row: String, _ message: String
  ) throws {
    let folder = try folder(changing: file) { $0.append(row) }
    let line = (Self.tables[file]?.count ?? 0) + 1
    let problem = #expect(throws: SourceProblem.self) {
      try CatalogueCompactor.compact(folder: folder.path)
    }
    #expect(problem?.description == "\(folder.path)/\(file):\(line): \(message)")
  }

  @Test func `a service that has no actions is refused`() throws {
    let folder = try folder(changing: "iam-condition-keys.tsv") { $0.append("c\tc:A\tString") }
    let problem = #expect(throws: SourceProblem.self) {
      try CatalogueCompactor.compact(folder: folder.path)
    }
    #expect(problem?.line == 6)
  }

  @Test func `a table without a date is refused at its first line`() throws {
    let folder = try folder(changing: "iam-actions.tsv") { $0[0] = "# actions" }
    let problem = #expect(throws: SourceProblem.self) {
      try CatalogueCompactor.compact(folder: folder.path)
    }
    #expect(problem?.line == 1)
  }

  @Test(arguments: tables.keys.sorted())
  func `a table that is missing is named`(_ file: String) throws {
    let folder = try folder()
    try folder.remove(file)
    let problem = #expect(throws: (any Error).self) {
      try CatalogueCompactor.compact(folder: folder.path)
    }
    #expect(problem.map { "\($0)".contains(file) } == true)
  }
}
