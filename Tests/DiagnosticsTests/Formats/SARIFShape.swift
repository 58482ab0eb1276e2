/// What the schema of SARIF 2.1.0 asks of the parts that are used, and GitHub of its size.
enum SARIFShape {
  static let log = JSONShape.object(
    required: ["version": .one(of: ["2.1.0"]), "runs": .list(run, atMost: 20)],
    optional: ["$schema": .words])

  private static let run = JSONShape.object(
    required: ["tool": tool, "results": .list(result, atMost: 25_000)],
    optional: [
      "columnKind": .one(of: ["utf16CodeUnits", "unicodeCodePoints"]),
      "invocations": .list(invocation), "properties": .bag,
    ])

  private static let tool = JSONShape.object(required: [
    "driver": .object(
      required: ["name": .words],
      optional: ["version": .words, "rules": .list(rule, atMost: 25_000)])
  ])

  private static let rule = JSONShape.object(
    required: ["id": .text],
    optional: [
      "shortDescription": message, "fullDescription": message, "help": message, "helpUri": .words,
    ])

  private static let invocation = JSONShape.object(
    required: ["executionSuccessful": .flag],
    optional: [
      "toolExecutionNotifications": .list(
        .object(required: ["message": message], optional: ["level": level]))
    ])

  private static let result = JSONShape.object(
    required: ["message": message],
    optional: [
      "ruleId": .text, "ruleIndex": .number(atLeast: 0), "level": level,
      "locations": .list(.object(required: ["physicalLocation": place]), atMost: 1_000),
      "relatedLocations": .list(
        .object(
          required: ["physicalLocation": place],
          optional: ["id": .number(atLeast: 0), "message": message]),
        atMost: 1_000),
      "partialFingerprints": .object(required: [
        "plumbline/v1": .words, "primaryLocationLineHash": .words,
      ]),
      "suppressions": .list(suppression), "properties": .bag,
    ])

  private static let suppression = JSONShape.object(
    required: ["kind": .one(of: ["inSource", "external"])],
    optional: [
      "status": .one(of: ["accepted", "underReview", "rejected"]), "justification": .text,
      "properties": .bag,
    ])

  private static let place = JSONShape.object(
    required: [
      "artifactLocation": .object(required: ["uri": .text], optional: ["uriBaseId": .words])
    ],
    optional: [
      "region": .object(
        required: ["startLine": .number(atLeast: 1)],
        optional: ["startColumn": .number(atLeast: 1)])
    ])

  private static let message = JSONShape.object(required: ["text": .text])
  private static let level = JSONShape.one(of: ["none", "note", "warning", "error"])
}
