/// What the Nu HTML checker says of the served pages.
struct ValidityJourney: Decodable {
  let pages: Int
  let errors: [String]
}
