internal import Synchronization

/// Where the lines of a text begin, found when it is first asked for: most texts are read without.
final class LineIndex: Sendable {
  private let utf8: [UInt8]
  private let found = Mutex<TextLines?>(nil)

  init(of utf8: [UInt8]) { self.utf8 = utf8 }

  var known: TextLines {
    found.withLock { found in
      let lines = found ?? TextLines(of: utf8)
      found = lines
      return lines
    }
  }
}
