import FileSystem
import SiteBuilding
import TestSupport
import Testing

/// What is kept of the answers to codes.
@Suite struct ColourCacheTests {
  private static let answer = [UInt8](repeating: 0x61, count: 9_000)
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func answers() throws -> [String] {
    try Folders.entries(of: folder.path).map(\.name).filter { $0.utf8.count == 64 }
  }

  /// Keeps answers to so many codes, as one build does.
  private func build(_ codes: Range<Int>, limit: Int) {
    let cache = ColourCache(in: folder.path)
    for code in codes { cache.keep(Self.answer, to: "code \(code)", in: "sh", by: "1") }
    cache.prune(limit: limit)
  }

  @Test func `nothing is removed below the limit`() throws {
    build(0..<10, limit: 200_000)
    build(10..<15, limit: 200_000)
    #expect(try answers().count == 15)
  }

  @Test func `above it the oldest go that no page asked for, down to half of it`() throws {
    build(0..<10, limit: 1 << 20)
    let first = Set(try answers())
    build(10..<20, limit: 200_000)
    let left = Set(try answers())
    #expect(left.count == 10)
    #expect(left.isDisjoint(with: first), "what was just asked for is gone")
  }

  @Test func `what is in use stays, however much it is`() throws {
    build(0..<20, limit: 1_000)
    #expect(try answers().count == 20)
  }

  @Test func `a build that asked for nothing new removes nothing`() throws {
    build(0..<20, limit: 1 << 20)
    ColourCache(in: folder.path).prune(limit: 1_000)
    #expect(try answers().count == 20)
  }

  @Test func `a file of another's in the folder is left alone`() throws {
    try folder.write("mine", to: "notes.txt")
    build(0..<2, limit: 1_000)
    build(2..<4, limit: 1_000)
    #expect(try folder.read("notes.txt") == "mine")
  }
}
