/// A relative path on its way from a folder, byte by byte.
struct PathWalk {
  /// The path so far: folders with a slash each, then the step that is being read.
  private var utf8: [UInt8]
  private var stepStart: Int
  private var isOutside = false

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// Begins in a folder (empty, or with a final slash), with room for a path of a length.
  init(from folder: String, capacity: Int) {
    utf8 = []
    utf8.reserveCapacity(folder.utf8.count + capacity + "index.html".utf8.count)
    utf8.append(contentsOf: folder.utf8)
    stepStart = utf8.count
  }

  mutating func take(_ byte: UInt8) {
    guard byte == Self.slash else { return utf8.append(byte) }
    if !endStep() { utf8.append(Self.slash) }
    stepStart = utf8.count
  }

  /// The file that was walked to, a folder standing for its `index.html`; nil outside the site.
  var file: String? {
    var end = self
    let isFolder = end.endStep()
    guard !end.isOutside else { return nil }
    if isFolder { end.utf8.append(contentsOf: "index.html".utf8) }
    return String(decoding: end.utf8, as: UTF8.self)
  }

  /// Ends a step; true where it led to a folder: nowhere, or up.
  private mutating func endStep() -> Bool {
    switch utf8.count - stepStart {
    case 0: return true
    case 1 where utf8[stepStart] == Self.dot: utf8.removeLast()
    case 2 where utf8[stepStart] == Self.dot && utf8[stepStart + 1] == Self.dot:
      utf8.removeLast(2)
      goUp()
    default: return false
    }
    return true
  }

  private mutating func goUp() {
    guard !utf8.isEmpty else {
      isOutside = true
      return
    }
    utf8.removeLast()
    while let last = utf8.last, last != Self.slash { utf8.removeLast() }
  }
}
