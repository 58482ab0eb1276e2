/// Reads numbers written as English words, such as `one hundred and seventy-eight`.
enum NumberWords {
  /// The number that words begin with, and how many of them it takes; nil when none does.
  static func number(in words: ArraySlice<String>) -> (value: Int, count: Int)? {
    var total = 0
    var group = 0
    var taken = 0
    for (offset, word) in words.enumerated() {
      if word == "and", taken == offset, group + total > 0 { continue }
      guard let parts = parts(of: word) else { break }
      for part in parts {
        switch part {
        case 100: group = max(group, 1) * 100
        case 1_000:
          total += max(group, 1) * 1_000
          group = 0
        default: group += part
        }
      }
      taken = offset + 1
    }
    return taken == 0 ? nil : (total + group, taken)
  }

  /// The values of a word: of `seventy-eight`, two.
  private static func parts(of word: String) -> [Int]? {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return values[word].map { [$0] } }
    var parts: [Int] = []
    for part in word.split(separator: "-") {
      guard let value = values[String(part)] else { return nil }
      parts.append(value)
    }
    return parts.isEmpty ? nil : parts
  }

  private static let values: [String: Int] = {
    let units = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var values = ["hundred": 100, "thousand": 1_000]
    for (index, word) in units.enumerated() { values[word] = index + 1 }
    for (index, word) in tens.enumerated() { values[word] = (index + 2) * 10 }
    return values
  }()
}
