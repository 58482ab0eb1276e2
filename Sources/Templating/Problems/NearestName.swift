/// "Did you mean", and the names there are when nothing is near.
enum NearestName {
  /// The most names a hint lists.
  private static let listed = 8

  /// What to do about a name that is none of `names`.
  static func hint(for written: String, among names: some Sequence<String>) -> String {
    let sorted = Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let limit = max(1, written.unicodeScalars.count / 3)
    let near = sorted.map { (name: $0, distance: distance(written, $0, limit: limit)) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }
    if let near { return "did you mean '\(near.name)'?" }
    if sorted.isEmpty { return "there are no names here" }
    let shown = sorted.prefix(listed).map { "'\($0)'" }.joined(separator: ", ")
    return
      "known here: \(shown)\(sorted.count > listed ? " and \(sorted.count - listed) more" : "")"
  }

  /// The insertions, deletions, replacements and swaps of neighbours between two names; more than
  /// `limit` is not counted.
  private static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
