/// What pages are like as readers have set their browsers.
struct LooksJourney: Decodable {
  struct Motion: Decodable {
    let scroll: String
    /// How many elements change over time.
    let moving: Int
  }

  let console: [String]
  let foreign: [String]
  /// What leaves the window or is cut off, enlarged or with more space in the text.
  let lost: [String]
  /// What can be told apart in forced colours.
  let forcedLight: [String: Bool]
  let forcedDark: [String: Bool]
  let still: Motion
  let moving: Motion
  /// The colour of the page: in light, in dark, and in light with dark chosen before.
  let papers: [String]
  let kept: String
  let beforePaint: Bool
  /// The pages that lead to the page in the sidebar, and itself.
  let branch: [String]
  let covered: [String]
  let current: [Bool]
  let arrived: Bool
  let folded: Bool
  let downloaded: String
  /// How many controls are shown that only scripts could serve.
  let dead: Int
  let sentence: String
}
