/// What became of two pages of a preview as its sources changed: the first of each pair is the page
/// that was changed.
struct PreviewJourney: Decodable {
  let styleKept: [Bool]
  let faultKept: [Bool]
  let title: String
  let text: String
  let markup: Int
  let pageTitle: String
  let otherPanels: Int
  let otherStatus: Int
  let hidden: Bool
  let cured: Int
  let review: String
  let console: [String]
  let foreign: [String]
}
