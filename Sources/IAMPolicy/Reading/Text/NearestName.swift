/// "Did you mean": the known name nearest to what was written.
package enum NearestName {
  /// The nearest of the names, letter case aside; nil when none is near enough to be meant.
  package static func to(_ written: String, among names: [String]) -> String? {
    let written = Array(ASCIIFolding.lowercased(written).utf8)
    let limit = written.count < 4 ? 1 : min(3, written.count / 3)
    var best: (name: String, slips: Int)?
    for name in names {
      let other = Array(ASCIIFolding.lowercased(name).utf8)
      guard abs(other.count - written.count) <= limit else { continue }
      let slips = distance(written, other)
      guard slips <= limit else { continue }
      if let found = best, (found.slips, found.name) <= (slips, name) { continue }
      best = (name, slips)
    }
    return best?.name
  }

  /// How many bytes must be added, removed or replaced to make one text of another.
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
