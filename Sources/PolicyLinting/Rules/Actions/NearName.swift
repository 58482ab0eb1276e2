/// The known name nearest to what was written, for "did you mean".
enum NearName {
  static func to(_ written: String, among names: [String]) -> String? {
    let text = Array(FoldedText.lowercased(written).utf8)
    let limit = max(1, min(3, text.count / 4))
    var best: (name: String, distance: Int)?
    for name in names where abs(name.utf8.count - text.count) <= limit {
      let distance = distance(text, Array(FoldedText.lowercased(name).utf8))
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// How many bytes must be put in, taken out or replaced.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
