/// Numbers and days in German words, as translated pages write them.
enum GermanWords {
  /// Tells whether a text is a number in words, such as "fünfzehn".
  static func spell(_ number: Int, as text: String) -> Bool {
    guard (0..<1_000_000).contains(number) else { return false }
    var word = text.lowercased()
    if word.hasPrefix("hundert") || word.hasPrefix("tausend") { word = "ein" + word }
    if word == spelling(of: number) { return true }
    return number == 1 && ones.contains(word)
  }

  /// Tells whether a text is a day in words or digits, the day of the month first.
  static func isDay(_ text: String, _ day: String) -> Bool {
    let parts = text.lowercased().split { ". \u{A0}".contains($0) }.map(String.init)
    guard parts.count == 3, text.contains("."), let date = Int(parts[0]),
      let month = Int(parts[1]) ?? months.firstIndex(of: parts[1]).map({ $0 + 1 })
    else { return false }
    return day.split(separator: "-").map { Int($0) } == [Int(parts[2]), month, date]
  }

  private static func spelling(of number: Int) -> String {
    let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1_000)
    guard thousands > 0 else { return belowThousand(rest) }
    let tail = rest > 0 ? belowThousand(rest) : ""
    return stem(belowThousand(thousands)) + "tausend" + tail
  }

  private static func belowThousand(_ number: Int) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    guard hundreds > 0 else { return belowHundred(rest) }
    return stem(units[hundreds]) + "hundert" + (rest > 0 ? belowHundred(rest) : "")
  }

  private static func belowHundred(_ number: Int) -> String {
    guard number >= units.count else { return units[number] }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return unit > 0 ? stem(units[unit]) + "und" + tens[ten - 2] : tens[ten - 2]
  }

  /// A number as another word begins with it: "ein" for "eins".
  private static func stem(_ word: String) -> String {
    word.hasSuffix("eins") ? String(word.dropLast()) : word
  }

  private static let ones: Set = ["ein", "eine", "einen", "einem", "einer", "eines"]

  private static let units = [
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
    "neunzehn",
  ]

  private static let tens = [
    "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  private static let months = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
  ]
}
