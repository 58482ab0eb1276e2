/// How many times as long as another a layout of a policy is said to be.
struct StatedRatio {
  enum Layout {
    case readable
    case compact
  }

  let fraction: StatedFraction
  /// The layout that it is said of; the other one is what it is measured by.
  let layout: Layout

  /// Reads "the readable layout is twice as long as the compact one"; nil for anything else.
  init?(in sentence: Sentence) {
    let texts = sentence.texts
    guard !sentence.isSupposition, let factor = Self.factor(in: texts),
      !texts.contains(where: Self.doubts.contains)
    else { return nil }
    let before = Self.layouts(of: texts, in: texts.startIndex..<factor.words.lowerBound)
    let after = Self.layouts(of: texts, in: factor.words.upperBound..<texts.endIndex)
    guard before.count == 1, after.count == 1, let layout = before.first, after.first != layout
    else { return nil }
    self.layout = layout
    fraction = StatedFraction(of: sentence, factor.words, thousandths: factor.thousandths)
  }

  /// "Twice as long as", "half the size of", "three times as large as".
  private static func factor(in texts: [String]) -> (words: Range<Int>, thousandths: Int)? {
    for index in texts.indices {
      var end = index + 1
      let times: Int
      if let known = factors[texts[index]] {
        times = known
      } else if end < texts.count, texts[end] == "times",
        let number = StatedNumber.value(of: texts[index])
      {
        times = number * 1_000
        end += 1
      } else {
        continue
      }
      // "One and a half", "2.5": more than a word.
      let lead = index > 0 ? texts[index - 1] : ""
      guard !["a", "and"].contains(lead), Int(lead) == nil else { return nil }
      let rest = texts[end...]
      guard
        ["as", "the"].contains(rest.first ?? ""), sizes.contains(rest.dropFirst().first ?? ""),
        ["as", "of"].contains(rest.dropFirst(2).first ?? "")
      else { continue }
      return (index..<(end + 3), times)
    }
    return nil
  }

  /// The layouts that some words name.
  private static func layouts(of texts: [String], in words: Range<Int>) -> Set<Layout> {
    Set(
      words.compactMap { index in
        let isNamed = index + 1 >= texts.count || nouns.contains(texts[index + 1])
        return isNamed ? layouts[texts[index]] : nil
      })
  }

  private static let nouns: Set = [
    "layout", "form", "one", "version", "json", "file", "policy", "text", "download", "copy", "is",
  ]
  private static let factors = ["half": 500, "twice": 2_000, "double": 2_000]
  private static let sizes: Set = ["long", "large", "big", "length", "size"]
  private static let doubts: Set = [
    "not", "never", "no", "if", "would", "could", "may", "might", "can", "again", "isn't",
    "isn\u{2019}t", "was", "were", "up", "at",
  ]
  private static let layouts: [String: Layout] = [
    "readable": .readable, "indented": .readable, "compact": .compact, "minified": .compact,
    "shortest": .compact,
  ]
}
