/// Where the services of a catalogue's text stand.
struct CatalogueIndex {
  private(set) var header = CatalogueHeader()
  private(set) var blocks: [String: Block] = [:]

  /// Where the lines of a service stand.
  struct Block {
    let range: Range<Int>
    /// The number of the first line.
    let line: Int
  }

  init() {}

  /// Finds the services of a text and reads none.
  init(of text: [UInt8]) throws(CatalogueFault) {
    var open: (prefix: String, start: Int, line: Int)?
    var lines = CatalogueLines(text[...])
    var start = lines.position
    while let line = lines.next() {
      if let service = line.service {
        if let open { close(open, at: start) } else { try header.check(before: line.number) }
        let prefix = line.text(service)
        guard !prefix.isEmpty else { throw line.fault("the service has no prefix") }
        guard blocks[prefix] == nil else {
          throw line.fault("the service '\(prefix)' stands here again")
        }
        open = (prefix, start, line.number)
      } else if open == nil {
        try header.read(line)
      }
      start = lines.position
    }
    guard let open else { throw CatalogueFault("there is no service", line: lines.number) }
    close(open, at: text.count)
  }

  private mutating func close(_ open: (prefix: String, start: Int, line: Int), at end: Int) {
    blocks[open.prefix] = Block(range: open.start..<end, line: open.line)
  }
}
