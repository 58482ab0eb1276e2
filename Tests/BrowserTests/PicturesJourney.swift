/// What was kept of every kind of page: pictures, and the text of printed ones.
struct PicturesJourney: Decodable {
  let console: [String]
  let foreign: [String]
  let pictures: Int
  let tooWide: [String]
  /// What is printed of the policy's page, without white space.
  let paper: String
  /// The same with another form of the policy chosen.
  let terraform: String
}
