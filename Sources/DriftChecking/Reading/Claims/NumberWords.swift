/// Numbers in English words, such as "one hundred and seventy-eight".
enum NumberWords {
  /// The number that words begin with, and how many of them say it; nil when they say none.
  static func number(in words: some Collection<String>) -> (value: Int, count: Int)? {
    var total = 0
    var current = 0
    var read = 0
    var meant = 0
    var smallest = Int.max
    loop: for word in words {
      switch meaning(of: word) {
      case .value(let value, let ceiling):
        // "twenty five" goes on; "five six" does not.
        guard ceiling < smallest else { break loop }
        current += value
        smallest = value >= 20 && value.isMultiple(of: 10) ? 10 : 1
      case .scale(let scale):
        guard current > 0, scale > 100 || current < 100 else { break loop }
        if scale == 100 {
          current *= 100
        } else {
          total += current * scale
          current = 0
        }
        smallest = scale
      case .joint:
        guard meant > 0, smallest >= 100 else { break loop }
        read += 1
        continue
      case .article:
        guard read == 0 else { break loop }
        current = 1
        read = 1
        continue
      case nil: break loop
      }
      read += 1
      meant = read
    }
    return meant == 0 ? nil : (total + current, meant)
  }

  private enum Meaning {
    /// A number, and the highest number it may be a part of less one.
    case value(Int, ceiling: Int)
    case scale(Int)
    case joint
    case article
  }

  private static func meaning(of word: String) -> Meaning? {
    if let unit = units.firstIndex(of: word) { return .value(unit, ceiling: unit < 10 ? 9 : 99) }
    if let ten = tens.firstIndex(of: word) { return .value(ten * 10 + 20, ceiling: 99) }
    switch word {
    case "dozen": return .scale(12)
    case "hundred": return .scale(100)
    case "thousand": return .scale(1_000)
    case "and": return .joint
    case "a": return .article
    default: break
    }
    let parts = word.utf8.split(separator: UInt8(ascii: "-")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard parts.count == 2, let ten = tens.firstIndex(of: parts[0]),
      let unit = units.firstIndex(of: parts[1]), (1...9).contains(unit)
    else { return nil }
    return .value(ten * 10 + 20 + unit, ceiling: 99)
  }

  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
