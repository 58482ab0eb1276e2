/// What every page of the served site is like, in each look.
struct EveryPageJourney: Decodable {
  let pages: Int
  /// How many times a page was looked at.
  let looks: Int
  let violations: [String]
  /// Bytes, each file compressed on its own, by page.
  let weights: [String: Int]
  /// How far things moved while a page loaded, by page and look.
  let shifts: [String: Double]
  let overflows: [String]
  let console: [String]
  let foreign: [String]
}
