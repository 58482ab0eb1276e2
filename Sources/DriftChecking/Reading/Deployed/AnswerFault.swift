internal import CanonicalModel
internal import Diagnostics
internal import Fetching

/// Something in a server's answer that keeps a file from being used as what it is.
struct AnswerFault {
  let severity: Severity
  /// What of the answer is at fault, for the fingerprint.
  let item: String
  let message: String
  let hint: String
  let expected: String?
  let actual: String?

  init(
    _ severity: Severity = .error, _ item: String, _ message: String, hint: String,
    expected: String? = nil, actual: String? = nil
  ) {
    self.severity = severity
    self.item = item
    self.message = message
    self.hint = hint
    self.expected = expected
    self.actual = actual
  }

  /// The item of a fault that makes all of the body another one.
  static let body = "body"

  static func all(in answer: ServerAnswer, body: [UInt8]) -> [AnswerFault] {
    let faults = [
      wholeness(of: answer), MediaTypeFault.fault(in: answer),
      CharsetFault.fault(in: answer, body: body), DispositionFault.fault(in: answer),
      encodings(of: answer),
    ]
    return faults.compactMap(\.self)
  }

  func finding(of answer: ServerAnswer, in context: CheckContext) -> Finding {
    let policy = context.product.publishedPolicies.first { policy in
      PolicyDownload.all(of: policy).contains { $0.path == answer.path }
    }
    return Finding(
      "policy-transport", severity, at: context.folder.position(of: answer.path), message,
      hint: hint, expected: expected, actual: actual,
      about: Subject(
        fact: policy.map { $0.id + ".json" } ?? answer.path, channel: answer.path, item: item),
      model: policy?.source)
  }

  private static func wholeness(of answer: ServerAnswer) -> AnswerFault? {
    switch answer.flaw {
    case .cutOff:
      AnswerFault(
        .error, body, "the file is cut off", hint: "look for what ends the server's connections",
        expected: answer["content-length"].map { "\($0) bytes" },
        actual: "\(answer.size) bytes")
    case .undecodable:
      AnswerFault(
        .error, body, "the file is not compressed as its Content-Encoding says",
        hint: "take the compressed file away, or have the server compress",
        actual: answer["content-encoding"])
    case .tooLarge, .endlessRedirects, .unsafeRedirect, nil: nil
    }
  }

  private static func encodings(of answer: ServerAnswer) -> AnswerFault? {
    guard !answer.otherEncodings.isEmpty else { return nil }
    let others = answer.otherEncodings.map { "'\($0)'" }.joined(separator: " and ")
    return AnswerFault(
      .error, "encodings",
      "the server gives one file for '\(answer["content-encoding"] ?? "")' and another for "
        + others,
      hint: "compress the files anew: a '.gz' or '.br' was left behind",
      actual: answer.digest)
  }
}
