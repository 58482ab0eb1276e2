/// "Did you mean": the known name nearest to what was written.
package enum Suggestion {
  /// The nearest of `names`, if one is near enough to be what was meant.
  package static func nearest(to written: String, among names: some Sequence<String>) -> String? {
    let length = written.unicodeScalars.count
    let limit = length < 4 ? 1 : max(2, length / 3)
    let ranked = names.map { (name: $0, distance: distance(written, $0)) }
      .filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return ranked.first?.name
  }

  /// The hint for an unknown name: the one that was meant, as it is spelled there, or other advice.
  package static func hint(
    for written: String, among names: some Sequence<String>,
    spelled: (String) -> String = { $0 }, otherwise advice: String
  ) -> String {
    nearest(to: written, among: names).map { "did you mean '\(spelled($0))'" } ?? advice
  }

  /// The number of insertions, deletions and replacements between two texts.
  package static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (scalar == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
