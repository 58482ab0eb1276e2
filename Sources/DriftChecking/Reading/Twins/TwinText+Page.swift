internal import Diagnostics
internal import FileSystem
internal import SiteDescription

extension TwinText {
  /// The texts that repeat a page: its twin, and its part of `llms-full.txt` where that differs.
  static func all(
    of page: OutlinePage, twin source: SourceText?, in lists: PublishedLists
  ) throws(FileError) -> [TwinText] {
    let twin = source.map { TwinText($0, file: page.twinFile) }
    let piece = try lists.piece(of: page)
    return [twin, piece.flatMap { $0.isSame(as: twin) ? nil : $0 }].compactMap(\.self)
  }

  /// Tells whether two texts have the same lines, empty ones at their ends aside.
  private func isSame(as other: TwinText?) -> Bool {
    guard let other else { return false }
    if utf8.withoutEmptyLines.elementsEqual(other.utf8.withoutEmptyLines) { return true }
    func lines(_ text: TwinText) -> some Sequence<UInt8> {
      text.utf8.lazy.filter { $0 != 0x0D }.drop { $0 == 0x0A }
    }
    let (one, two) = (Array(lines(self)), Array(lines(other)))
    return one.dropLastEmptyLines.elementsEqual(two.dropLastEmptyLines)
  }
}

extension [UInt8] {
  fileprivate var withoutEmptyLines: ArraySlice<UInt8> { dropLastEmptyLines.drop { $0 == 0x0A } }

  fileprivate var dropLastEmptyLines: ArraySlice<UInt8> {
    let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    return self[..<end]
  }
}
