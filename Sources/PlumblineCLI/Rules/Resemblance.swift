/// How much two texts have in common.
enum Resemblance {
  /// The share, in percent, of the longer text that both begin and end with.
  static func percent(_ one: String, _ other: String) -> Int {
    let left = Array(one.utf8)
    let right = Array(other.utf8)
    let shorter = min(left.count, right.count)
    let head = prefix(left, right)
    let tail = min(prefix(left.reversed(), right.reversed()), shorter - head)
    return (head + tail) * 100 / max(left.count, right.count, 1)
  }

  /// Where a text parts from another one.
  static func end(_ text: String, _ other: String) -> Int {
    prefix(Array(text.utf8), Array(other.utf8))
  }

  private static func prefix(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }
}
