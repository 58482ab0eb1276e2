/// The file of an inventory, read line by line: an address, then its heading ids, each indented.
struct InventoryReading {
  struct Line {
    let text: String
    /// The line, counted from 1.
    let number: Int
  }

  struct Entry {
    let address: Line
    var ids: [Line] = []
  }

  /// The name of the file, which stands beside the configuration.
  static let name = "plumbline-inventory.txt"
  /// What stands before an id.
  static let indent = Array("  #".utf8)

  /// The lines of comment that it begins with, or those that a new one is given.
  private(set) var head: [UInt8] = []
  private(set) var entries: [Entry] = []
  /// The lines that say nothing.
  private(set) var malformed: [Line] = []

  init(_ utf8: [UInt8]) {
    var number = 0
    var hasBegun = false
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = utf8.starts(with: mark) ? utf8.dropFirst(mark.count) : utf8[...]
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if !hasBegun, line.first == UInt8(ascii: "#") {
        head += line + [UInt8(ascii: "\n")]
        continue
      }
      guard !line.isEmpty else { continue }
      hasBegun = true
      add(line, number: number)
    }
    if head.isEmpty { head = Array(Self.newHead.utf8) }
  }

  private mutating func add(_ line: ArraySlice<UInt8>, number: Int) {
    let isID = line.starts(with: Self.indent)
    let text = String(decoding: isID ? line.dropFirst(Self.indent.count) : line, as: UTF8.self)
    let read = Line(text: text, number: number)
    guard Self.isPlain(text) else { return malformed.append(read) }
    guard isID else { return entries.append(Entry(address: read)) }
    guard !entries.isEmpty else { return malformed.append(read) }
    entries[entries.count - 1].ids.append(read)
  }

  /// True for what can be an address or an id; not for the marks of a merge, for one.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, first > 0x20, first != UInt8(ascii: "#") else {
      return false
    }
    return !text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
      && !text.hasPrefix("=======")
  }

  private static let newHead = """
    # Every address and heading id that this site has published. 'plumbline build' adds new ones;
    # whoever takes a line out says that nobody may find it any more.

    """
}
