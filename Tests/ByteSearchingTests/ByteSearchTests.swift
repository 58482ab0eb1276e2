import ByteSearching
import Testing

@Suite struct ByteSearchTests {
  private static let text = Array("a{b{{c}}d{".utf8)

  @Test(arguments: 0...12)
  func `a byte is found as a look at each finds it`(start: Int) {
    for byte in Set(Self.text).union([0, 255]) {
      let expected = Self.text.indices.first { $0 >= start && Self.text[$0] == byte }
      #expect(Self.text.firstIndex(of: byte, from: start) == expected)
      let slice = Self.text[2..<9]
      let within = slice.indices.first { $0 >= start && slice[$0] == byte }
      #expect(slice.firstIndex(of: byte, from: start) == within)
      #expect(Self.lazily(Self.text).firstIndex(of: byte, from: start) == expected)
    }
  }

  @Test(arguments: ["", "{", "{{", "{{c}}", "}}d{", "d{", "d{ ", "a{b{{c}}d{", "a{b{{c}}d{x", "x"])
  func `a run of bytes is found as a look at each place finds it`(wanted: String) {
    let wanted = Array(wanted.utf8)
    for start in 0...12 {
      for text in [Self.text[...], Self.text[2..<9], Self.text[3..<3]] {
        let expected = text.indices.first {
          !wanted.isEmpty && $0 >= start && text[$0...].starts(with: wanted)
        }
        #expect(text.firstIndex(of: wanted, from: start) == expected)
        #expect(
          Self.lazily(Array(text)).firstIndex(of: wanted, from: start)
            == Array(text).firstIndex(of: wanted, from: start))
      }
    }
  }

  @Test(arguments: [0, 97, 123, 125, 255] as [UInt8])
  func `a byte is counted as a look at each counts it`(byte: UInt8) {
    for text in [Self.text[...], Self.text[2..<9], Self.text[3..<3]] {
      #expect(text.count(of: byte) == text.count { $0 == byte })
    }
  }

  @Test func `texts are ordered by their bytes`() {
    let texts = [
      "", "a", "a/b", "ab", "b", "Z", "é", "e\u{301}", "\u{FFFF}", "\u{10000}", "a\0", "日本",
    ]
    for one in texts {
      for other in texts {
        #expect(one.precedes(other) == one.utf8.lexicographicallyPrecedes(other.utf8))
      }
    }
  }

  @Test func `all places of a byte are told in order`() {
    #expect(Self.text.indices(of: UInt8(ascii: "{")) == [1, 3, 4, 9])
    #expect(Self.text[2..<9].indices(of: UInt8(ascii: "{")) == [3, 4])
    #expect([UInt8]().indices(of: 0).isEmpty)
    #expect([0, 1, 0].indices(of: 0) == [0, 2])
  }

  @Test(arguments: [("", [0]), ("a", [0]), ("\n", [0, 1]), ("a\r\n\nb", [0, 3, 4])])
  func `a line begins at the start and behind each line feed`(text: String, starts: [Int]) {
    #expect(Array(text.utf8).lineStarts == starts)
  }

  /// The same bytes, which do not lie in one piece of memory.
  private static func lazily(_ bytes: [UInt8]) -> LazyMapCollection<[UInt8], UInt8> {
    bytes.lazy.map { $0 }
  }
}
