/// What came of a visit by keyboard alone.
struct KeyboardJourney: Decodable {
  let console: [String]
  let foreign: [String]
  let first: String
  let skipped: String
  /// Where Tab leads from the heading that the contents led to.
  let behindHeading: String
  let tab: String
  let button: String
  let copied: String
  let downloaded: String
  let digest: String
  let opened: Bool
  let compared: String
  /// Where Tab leads out of the field to paste into, and Shift-Tab back.
  let around: [String]
  /// Where the focus is when search was opened and closed again.
  let returned: String
  let found: String
  /// The colour of the page: light, with the light switch, with the dark one, when it comes again.
  let papers: [String]
  let choice: String
  let status: Int
  let foundFromNowhere: String
  /// How many stops Tab makes on each page that is walked through.
  let stops: [Int]
  let faults: [String]
}
