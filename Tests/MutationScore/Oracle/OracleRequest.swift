/// A request as the oracle tries it.
struct OracleRequest {
  let resource: String
  /// The values of each condition key, by its name in lower case.
  let context: [String: [String]]
}
