/// What the browser saw on the served policy page.
struct PolicyPageJourney: Decodable {
  let status: Int
  let csp: String
  let console: [String]
  let foreign: [String]
  let crumbs: [String]
  let steps: Int
  let announced: String
  let clipboard: String
  let clickedClipboard: String
  let focused: Bool
  let widths: [String: Int]
  let missing: Int
  let withoutScript: String
  let copyWithoutScript: Bool
  let pageClipboard: String
  let twin: String
  let afterRefusal: String
  let copyPageWithoutScript: Bool
}
