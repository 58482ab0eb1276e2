/// What came of using the policy's block on the served page.
struct PolicyBlockJourney: Decodable {
  struct Paper: Decodable {
    let pages: Int
    let policy: String
    let clipped: Bool
    /// How many forms of the policy are printed.
    let forms: Int
    let buttons: Int
  }

  let console: [String]
  let foreign: [String]
  let tabs: [String]
  let tabStops: Int
  /// The tabs that keys led to, in turn.
  let visited: [String]
  /// How far the tabs moved on the screen meanwhile.
  let moved: Double
  /// What was copied, by tab.
  let copies: [String: String]
  /// What the copy buttons are called.
  let names: [String]
  /// What was copied, by statement.
  let statements: [String: String]
  let wideBefore: Bool
  let wideAfter: Bool
  let pressed: String
  let wrapKept: Bool
  let kept: String
  let linked: String
  let zoomed: Int
  let forced: Bool
  let sections: [String]
  let open: [String]
  let withoutScript: Bool
  let buttonsWithoutScript: Int
  let paper: Paper
}
