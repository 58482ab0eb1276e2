/// A finding as a result of SARIF.
struct SARIFResult {
  /// What GitHub takes for one result, the place itself included.
  private static let locationLimit = 1_000

  private let finding: Finding
  private let accepted: AcceptedFinding?
  /// Where the rule stands among those declared.
  private let rule: Int?

  init(_ finding: Finding, rule: Int?) {
    self.finding = finding
    self.rule = rule
    accepted = nil
  }

  init(_ accepted: AcceptedFinding, rule: Int?) {
    finding = accepted.finding
    self.rule = rule
    self.accepted = accepted
  }

  /// The result; of two with the same fingerprint, the second gets a name of its own.
  func value(named names: inout UniqueNames) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("ruleId", .string(finding.rule.rawValue))]
    if let rule { members.append(("ruleIndex", .number(rule))) }
    let name = names.unique(finding.fingerprint + ":1") { _, count in
      "\(finding.fingerprint):\(count)"
    }
    return .object(
      members + [
        ("level", .string(finding.severity.rawValue)),
        ("message", message),
        ("locations", .array([Self.location(of: finding.position)])),
        ("relatedLocations", .array(related)),
        (
          "partialFingerprints",
          .object([
            ("plumbline/v1", .string(finding.fingerprint)),
            ("primaryLocationLineHash", .string(name)),
          ])
        ),
        ("suppressions", .array(suppressions)),
        ("properties", properties),
      ])
  }

  private var message: JSONValue {
    let left = finding.related.count - related.count
    let rest = left > 0 ? ["also: \(NumberText.grouped(left)) more"] : []
    return SARIFText.message([finding.message] + finding.values + rest + [finding.cureLine])
  }

  private var related: [JSONValue] {
    finding.related.prefix(Self.locationLimit - 1).enumerated().map { index, place in
      .object([
        ("id", .number(index + 1)),
        ("physicalLocation", Self.physicalLocation(of: place.position)),
        ("message", SARIFText.message(place.message)),
      ])
    }
  }

  private var suppressions: [JSONValue] {
    guard let accepted else { return [] }
    return [
      .object([
        ("kind", .string("external")), ("status", .string("accepted")),
        ("justification", .string(VisibleText.oneLine(accepted.reason))),
        ("properties", .object([("until", .string(accepted.until))])),
      ])
    ]
  }

  private var properties: JSONValue {
    .object([
      ("expected", finding.expected.map(JSONValue.string) ?? .null),
      ("actual", finding.actual.map(JSONValue.string) ?? .null),
      ("hint", .string(finding.hint)),
    ])
  }

  private static func location(of position: SourcePosition) -> JSONValue {
    .object([("physicalLocation", physicalLocation(of: position))])
  }

  private static func physicalLocation(of position: SourcePosition) -> JSONValue {
    let uri = PercentEncoding.uri(ofPath: position.file)
    let isRelative = !uri.contains("://")
    return .object([
      (
        "artifactLocation",
        .object(
          [("uri", .string(uri))] + (isRelative ? [("uriBaseId", .string("%SRCROOT%"))] : []))
      ),
      (
        "region",
        .object([
          ("startLine", .number(max(position.line, 1))),
          ("startColumn", .number(max(position.column, 1))),
        ])
      ),
    ])
  }
}
