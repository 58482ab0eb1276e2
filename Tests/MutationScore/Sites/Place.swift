/// Where a finding about a mutant should point.
struct Place: Hashable, Sendable {
  let file: String
  /// A byte of the file as it was built; nil for the file as a whole.
  let anchor: Int?
  /// How many bytes behind it the place is once the file was changed.
  let shift: Int

  init(_ file: String, _ anchor: Int? = nil, shift: Int = 0) {
    self.file = file
    self.anchor = anchor
    self.shift = shift
  }

  /// The place so many bytes further on in the file as it was built.
  func behind(_ count: Int) -> Place { Place(file, anchor.map { $0 + count }, shift: shift) }

  /// The line of the place, from 1, in the changed file; nil when any line will do.
  func line(after edits: [Edit], in bytes: [UInt8]) -> Int? {
    guard let anchor else { return nil }
    let growth = edits.filter { $0.file == file && $0.range.lowerBound < anchor }
      .reduce(0) { $0 + $1.growth }
    let offset = min(anchor + growth + shift, bytes.count)
    return bytes[..<max(offset, 0)].count { $0 == UInt8(ascii: "\n") } + 1
  }
}
