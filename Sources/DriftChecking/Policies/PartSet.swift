internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// The parts of one policy as one channel publishes them: the blocks of a page, or its downloads.
struct PartSet {
  /// One part.
  struct Part {
    /// The number as it is published, which need not be one.
    let number: String
    let text: PolicyText
    /// Where it begins.
    let opening: SourcePosition
    /// Where a place of its text stands.
    let locate: (TextPlace) -> SourcePosition
    /// The page or file it stands in.
    let channel: String
  }

  let policy: PublishedPolicy
  let parts: [Part]
  private let planned: [PolicyDocument]

  init(of policy: PublishedPolicy, _ parts: [Part]) {
    self.policy = policy
    self.parts = parts
    planned = policy.document.parts(fitting: policy.quota)
  }

  /// True when the parts together give what the policy gives, however it was cut.
  var isWholePolicy: Bool {
    let documents = parts.compactMap(\.text.document)
    guard !parts.isEmpty, documents.count == parts.count else { return false }
    let union = PolicyDocument(statements: documents.flatMap(\.statements))
    return PolicyComparison(of: union, with: policy.document).verdict == .equal
  }

  /// How a part parts from the model other than by a statement that no part holds.
  func slips(in text: PolicyText) -> [AccessDeviation] {
    let slips = text.deviations
    guard !slips.isEmpty, !isWholePolicy else { return [] }
    return slips.filter { $0.kind != .missingStatement }
  }

  /// What keeps the parts from being the policy as a whole.
  func findings(in context: CheckContext) -> [Finding] {
    let tooLong = parts.filter { !fits($0) }.map { part in
      finding(
        "part \(part.number) of the policy '\(policy.id)' is longer than "
          + "\(NumberText.grouped(policy.quota.value)) characters", of: part,
        at: part.opening, item: "part \(part.number)", context)
    }
    let found = misnumbered(context) + tooLong + lacking(context)
    return tooLong.isEmpty ? found + repeated(context) : found
  }

  /// The parts that there are, each with its statements and its size.
  var published: String { Self.sizes(of: parts.map { ($0.number, $0.text.document) }) }

  private static func sizes(of parts: [(number: String, document: PolicyDocument?)]) -> String {
    parts.map { number, document in
      guard let document else { return "part \(number) cannot be read" }
      let count = document.statements.count
      let size = PolicySize(of: document, layout: .compact).counted
      return "part \(number) has \(count) statement\(count == 1 ? "" : "s") and "
        + "\(NumberText.grouped(size)) characters"
    }.joined(separator: ", ")
  }

  private func fits(_ part: Part) -> Bool {
    part.text.document?.fits(policy.quota) != false
  }

  /// Parts of a number that the policy does not have, and two of one number that differ.
  private func misnumbered(_ context: CheckContext) -> [Finding] {
    parts.enumerated().compactMap { index, part in
      if planned.count == 1 || !(1...planned.count).map(String.init).contains(part.number) {
        return finding(
          "'\(part.number)' is the number of no part: the policy '\(policy.id)' "
            + (planned.count == 1 ? "is published whole" : "has \(planned.count) parts"),
          of: part, at: part.opening, item: "number \(part.number)", context)
      }
      let twin = parts.prefix(index).first { $0.number == part.number }
      guard let document = part.text.document, let other = twin?.text.document,
        StatementContent.all(of: document) != StatementContent.all(of: other)
      else { return nil }
      return finding(
        "part \(part.number) of the policy '\(policy.id)' is there twice, each with other statements",
        of: part, at: part.opening, item: "twice \(part.number)", context)
    }
  }

  /// Statements that stand in no part.
  private func lacking(_ context: CheckContext) -> [Finding] {
    guard parts.contains(where: { $0.text.reading.problems.isEmpty }), !isWholePolicy else {
      return []
    }
    return parts.flatMap { part in
      part.text.deviations.filter { $0.kind == .missingStatement }.map { slip in
        finding(
          "the parts are not the policy '\(policy.id)': \(slip.message)", of: part,
          at: part.locate(slip.place), item: slip.key, context, about: slip)
      }
    }
  }

  /// Statements that stand in two parts.
  private func repeated(_ context: CheckContext) -> [Finding] {
    parts.enumerated().compactMap { index, part in
      let earlier = parts.prefix(index).filter { $0.number != part.number }
      let statements = part.text.document?.statements ?? []
      for other in earlier {
        let known = Set(other.text.document?.statements.map(StatementContent.init) ?? [])
        let shared = statements.filter { known.contains(StatementContent(of: $0)) }
        guard !shared.isEmpty else { continue }
        let names = shared.map { "'\($0.sid ?? "")'" }.joined(separator: ", ")
        return finding(
          "parts \(other.number) and \(part.number) both hold \(names)", of: part,
          at: part.opening, item: "repeated \(names)", context)
      }
      return nil
    }
  }

  private func finding(
    _ message: String, of part: Part, at position: SourcePosition, item: String,
    _ context: CheckContext, about slip: AccessDeviation? = nil
  ) -> Finding {
    let wanted = Self.sizes(of: planned.enumerated().map { ("\($0 + 1)", $1) })
    let model = slip?.model ?? policy.source
    return Finding(
      "policy-split", at: position, "\(message); \(published)", hint: context.cure(model),
      expected: wanted, actual: published,
      about: Subject(fact: policy.id + ".json", channel: part.channel, item: item), model: model,
      mayGrantMore: slip?.mayGrantMore ?? false)
  }
}
