/// What came of searching the served site.
struct SearchJourney: Decodable {
  let console: [String]
  let foreign: [String]
  let askedBefore: [String]
  let focused: String
  let action: String
  let marked: String
  let nothing: String
  let leftOver: Int
  let several: String
  let chosen: Int
  let active: String?
  let chosenID: String
  let target: String
  let closed: Bool
  let escaped: Bool
  let opened: Bool
  let withoutIndex: String
  let withoutScript: Bool
}
