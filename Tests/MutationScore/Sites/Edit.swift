/// A replacement of bytes of one file.
struct Edit: Hashable, Sendable {
  let file: String
  /// Which bytes of the file as it was built go.
  let range: Range<Int>
  let text: [UInt8]

  init(_ file: String, _ range: Range<Int>, _ text: String) {
    self.file = file
    self.range = range
    self.text = Array(text.utf8)
  }

  /// How many bytes longer the file becomes.
  var growth: Int { text.count - range.count }
}
