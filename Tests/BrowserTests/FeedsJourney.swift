/// What feed readers say of the served feeds.
struct FeedsJourney: Decodable {
  let feeds: [String]
  let types: [String]
  let errors: [String]
  /// How many feeds were broken on purpose, and which of them were taken for whole.
  let broken: Int
  let unnoticed: [String]
}
