import Testing

/// The reader the other tests lean on is held to what it must see and must not see.
@Suite struct SwiftFileTests {
  @Test func `imports are read with their access level, and from no comment`() throws {
    let file = try SwiftFile(path: "Tests/ArchitectureTests/SwiftFileTests.swift")
    #expect(file.imports == ["Testing"])
    // import Foundation
  }

  @Test func `strings and comments are not code`() throws {
    let file = try SwiftFile(path: "Tests/ArchitectureTests/SwiftFileTests.swift")
    let text = "a string that says try! and unsafe"
    #expect(!text.isEmpty)
    #expect(file.lines(containing: try Regex("try!")).isEmpty)
  }
}
