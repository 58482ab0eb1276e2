/// Why a request is not served: it is malformed, too large, or asks for what is not done here.
struct Refusal: Error, Hashable {
  let status: Status
  /// One clause that quotes nothing of the request.
  let reason: String

  init(_ status: Status, _ reason: String) {
    self.status = status
    self.reason = reason
  }

  /// A head that breaks the grammar.
  static func malformed(_ reason: String) -> Refusal { Refusal(.badRequest, reason) }
}
