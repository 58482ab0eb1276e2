/// The parts of a file that show code, in which anything may stand.
package enum CodeRegions {
  private static let elements = ["pre", "code", "samp", "kbd"].map { Array($0.utf8) }

  /// From the opening of each element of code to its end.
  package static func inHTML(_ utf8: [UInt8]) -> [Range<Int>] {
    var regions: [Range<Int>] = []
    var start = 0
    var depth = 0
    var index = 0
    while let tag = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = tag + 1
      let isClosing = index < utf8.count && utf8[index] == UInt8(ascii: "/")
      let name = utf8[(isClosing ? index + 1 : index)...].prefix { isLetter($0) }
      let isCode = elements.contains { name.lazy.map { $0 | 0x20 }.elementsEqual($0) }
      guard isCode else { continue }
      guard let end = utf8[name.endIndex...].firstIndex(of: UInt8(ascii: ">")) else { break }
      index = end + 1
      if isClosing {
        depth -= 1
        if depth == 0 { regions.append(start..<tag) }
      } else {
        depth += 1
        if depth == 1 { start = index }
      }
    }
    return regions
  }

  /// The fences of a Markdown file, and what stands between backticks on one line.
  package static func inMarkdown(_ utf8: [UInt8]) -> [Range<Int>] {
    var regions: [Range<Int>] = []
    var fence: (mark: UInt8, length: Int, start: Int)?
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      let line = utf8[start..<end]
      let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
      let run = words.prefix { $0 == words.first }
      let isFence =
        run.count >= 3 && (run.first == UInt8(ascii: "`") || run.first == UInt8(ascii: "~"))
      if let open = fence {
        if run.first == open.mark, run.count >= open.length, run.endIndex == line.endIndex {
          regions.append(open.start..<start)
          fence = nil
        }
      } else if isFence, let mark = run.first {
        fence = (mark, run.count, end)
      } else {
        regions += spans(in: line)
      }
      start = end + 1
    }
    return fence.map { regions + [min($0.start, utf8.count)..<utf8.count] } ?? regions
  }

  private static func spans(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    let tick = UInt8(ascii: "`")
    var regions: [Range<Int>] = []
    var index = line.startIndex
    while let start = line[index...].firstIndex(of: tick) {
      let length = line[start...].prefix { $0 == tick }.count
      index = start + length
      var search = index
      while let close = line[search...].firstIndex(of: tick) {
        let run = line[close...].prefix { $0 == tick }.count
        search = close + run
        guard run == length else { continue }
        regions.append(index..<close)
        index = search
        break
      }
    }
    return regions
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
