/// "Did you mean": the known name nearest to what was written.
package enum Suggestion {
  /// The nearest of `names`, if one is near enough to be what was meant.
  package static func nearest(to written: String, among names: some Sequence<String>) -> String? {
    let length = written.unicodeScalars.count
    let limit = length < 4 ? 1 : max(2, length / 3)
    var best: (distance: Int, name: String)?
    for name in names {
      guard let distance = distance(written, name, upTo: best?.distance ?? limit) else { continue }
      if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
    }
    return best?.name
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
    distance(left, right, upTo: .max) ?? 0
  }

  /// The distance between two texts; nil when it is beyond a limit.
  private static func distance(_ left: String, _ right: String, upTo limit: Int) -> Int? {
    if isASCII(left), isASCII(right) {
      return EditDistance.between(left.utf8.span, right.utf8.span, upTo: limit)
    }
    let scalars = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    return EditDistance.between(scalars.0.span, scalars.1.span, upTo: limit)
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}
