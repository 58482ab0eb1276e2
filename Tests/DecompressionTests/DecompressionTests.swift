import Decompression
import TestSupport
import Testing

/// What was compressed comes back as it was, and what is damaged or too large does not.
@Suite struct DecompressionTests {
  private static let text = [UInt8](String(repeating: "a policy, ", count: 20).utf8)
  private static let compressed: [Decompression: [UInt8]] = [
    .brotli: [27, 199, 0, 248, 37, 65, 88, 194, 138, 18, 201, 74, 129, 35, 108, 60, 0],
    .gzip: [
      31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 75, 84, 40, 200, 207, 201, 76, 174, 212, 81, 72, 28, 210, 44,
      0, 255, 161, 248, 180, 200, 0, 0, 0,
    ],
  ]

  @Test(arguments: Decompression.allCases)
  func `what was compressed comes back`(_ format: Decompression) throws {
    let bytes = try #require(Self.compressed[format])
    #expect(try format.expanded(bytes, limit: 200) == Self.text)
    let long = [UInt8](repeating: 7, count: 200_000)
    #expect(try format.expanded(Self.stored(long, format), limit: 200_000) == long)
    #expect(try format.expanded(Self.stored([], format), limit: 0).isEmpty)
  }

  @Test func `gzip members one behind the other are one file`() throws {
    let two = Gzip.stored([1]) + Gzip.stored([2])
    #expect(try Decompression.gzip.expanded(two, limit: 2) == [1, 2])
  }

  @Test(arguments: Decompression.allCases)
  func `what is damaged is refused, and so is what is too large`(_ format: Decompression) throws {
    let bytes = try #require(Self.compressed[format])
    for count in bytes.indices {
      #expect(throws: DecompressionFault.truncated) {
        try format.expanded(Array(bytes.prefix(count)), limit: 1000)
      }
    }
    #expect(throws: DecompressionFault.trailingBytes) {
      try format.expanded(bytes + [0], limit: 1000)
    }
    #expect(throws: DecompressionFault.tooLarge(199)) { try format.expanded(bytes, limit: 199) }
    #expect(throws: DecompressionFault.malformed) {
      try format.expanded([UInt8](repeating: 0xFF, count: 40), limit: 1000)
    }
  }

  private static func stored(_ bytes: [UInt8], _ format: Decompression) -> [UInt8] {
    format == .gzip ? Gzip.stored(bytes) : Brotli.stored(bytes)
  }
}
