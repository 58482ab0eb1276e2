/// What a sentence says about a policy's fitting, read by its words.
struct FitClaim {
  /// It says somewhere that the policy fits.
  private(set) var affirms = false
  /// It says somewhere that the policy does not.
  private(set) var denies = false
  /// The number of policies it is said to be split into.
  private(set) var parts: Int?

  private static let denials: Set<String> = [
    "not", "never", "cannot", "no", "longer", "hardly", "without", "too", "neither",
  ]

  init(_ text: String) {
    let words = Self.words(of: text)
    for (index, word) in words.enumerated() {
      if word == "fit" || word == "fits" || word == "fitting" {
        let before = words[max(0, index - 4)..<index]
        if before.contains(where: Self.isDenial) { denies = true } else { affirms = true }
      }
      if word == "exceeds" || word == "exceed" { denies = true }
      if word == "into", index > 0, words[index - 1] == "split", index + 1 < words.count {
        parts = StatedNumber.value(of: words[index + 1])
      }
    }
  }

  private static func isDenial(_ word: String) -> Bool {
    denials.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n\u{2019}t")
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "'"
        || scalar == "\u{2019}" || scalar == ",")
    }
    .map { String($0) }.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
  }
}
