internal import IAMPolicy

/// A value is of another JSON type than the grammar wants.
enum DataTypeMismatch: LintRule {
  static let code = "DATA_TYPE_MISMATCH"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses a policy whose values are of the wrong JSON type"
  static let fix = "write a value of the type that is named"
  static let examples: [LintExample] = [
    .passes(#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":["a:B"]}}"#),
    .passes(
      LintExample.condition(#"{"Bool":{"aws:SecureTransport":false},"Null":{"a:b":["true"]}}"#)),
    .passes(LintExample.statement(#""Principal":"*""#), as: .resource),
    .passes(LintExample.statement(#""Principal":[]"#), as: .resource),
    .fails(#"▸["Version"]"#, "the policy must be an object"),
    .fails(#"{"Version":▸20121017,"Statement":▸"*"}"#, "'Version' must be a string"),
    .fails(#"{"Statement":[▸"Allow",▸null,{}]}"#, "hold only objects"),
    .fails(LintExample.statement(#""Sid":▸1,"Effect":▸["Allow"],"Action":▸{"a":"b"}"#), "'Sid'"),
    .fails(LintExample.statement(#""Action":["a:B",▸7],"Resource":▸null"#), "hold only strings"),
    .fails(LintExample.statement(#""Principal":{"AWS":▸123456789012}"#), "'AWS'", as: .resource),
    .fails(LintExample.statement(#""NotPrincipal":▸["*"]"#), "'*' or an object", as: .resource),
    .fails(
      LintExample.condition(#"{"Bool":▸"true","Null":{"a:b":▸{},"c:d":["x",▸["y"]]}}"#), "'a:b'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard let root = policy.reading.root else { return [] }
    guard root.isObject else {
      let words = DataTypeCheck.words(for: root)
      let location = LintLocation(path: [], of: root)
      return [
        LintIssue(
          "the policy must be an object, and this is \(words)",
          fix: root.holdsDocumentAsText ? JSONNode.textHint : nil, at: location)
      ]
    }
    return policy.elements.flatMap(issues(inElement:))
      + policy.objectStatements.flatMap { $0.elements.flatMap(issues(inPart:)) }
  }

  private static func issues(inElement element: LintedElement) -> [LintIssue] {
    switch element.name {
    case "Version", "Id": return DataTypeCheck.string(element)
    case "Statement":
      guard case .array = element.node.value else {
        return DataTypeCheck.object(element) { _ in [] }
      }
      return element.items.filter { !$0.node.isObject }.map {
        DataTypeCheck.issue("Statement", must: "hold only objects", $0.node, at: $0.location)
      }
    default: return []
    }
  }

  private static func issues(inPart element: LintedElement) -> [LintIssue] {
    switch element.name {
    case "Sid", "Effect": return DataTypeCheck.string(element)
    case "Action", "NotAction", "Resource", "NotResource": return DataTypeCheck.strings(element)
    case "Principal", "NotPrincipal":
      if element.node.stringText != nil || element.isEmptyArray { return [] }
      guard element.node.isObject else {
        let must = "be '*' or an object"
        return [
          DataTypeCheck.issue(element.name, must: must, element.node, at: element.location)
        ]
      }
      return element.members.flatMap(DataTypeCheck.strings)
    case "Condition":
      return DataTypeCheck.object(element) { DataTypeCheck.object($0, DataTypeCheck.scalars) }
    default: return []
    }
  }
}
