/// What came of using the tabs of a text on the served page.
struct TabsJourney: Decodable {
  let console: [String]
  let foreign: [String]
  let tabs: [String]
  /// The tabs that keys led to, in turn, and the text that each showed.
  let visited: [String]
  let texts: [String]
  /// The tab that is chosen when the page comes again.
  let kept: String
  /// What is shown without scripts, and on paper.
  let withoutScript: [String]
  let paper: [String]
}
