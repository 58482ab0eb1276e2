/// Matching with `*` and `?`, by the plainest algorithm that ends.
enum Wildcard {
  static func matches(_ pattern: String, _ text: String) -> Bool {
    let (pattern, text) = (Array(pattern.utf8), Array(text.utf8))
    var (index, place) = (0, 0)
    var star: (pattern: Int, text: Int)?
    while place < text.count {
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        star = (index, place)
        index += 1
      } else if index < pattern.count,
        pattern[index] == text[place] || pattern[index] == UInt8(ascii: "?")
      {
        index += 1
        place += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        (index, place) = (last.pattern + 1, last.text + 1)
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
