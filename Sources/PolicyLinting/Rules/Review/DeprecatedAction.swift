internal import IAMPolicy

/// Actions are of a service that AWS has ended.
enum DeprecatedAction: LintRule {
  static let code = "DEPRECATED_ACTION"
  static let findingType = FindingType.suggestion
  static let isKnownToAWS = false
  static let rationale = "an action of a service that has ended takes room in the quota for nothing"
  static let fix = "remove the actions of the service"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":["s3:GetObject","*","opsworks-cm:*"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":["opsworks",7]"#)),
    .fails(LintExample.statement(#""Effect":"Allow","Action":▸"QLDB:Get*""#), "2025-07-31"),
    .fails(
      LintExample.statement(
        #""Effect":"Deny","NotAction":["s3:*",▸"opsworks:*","opsworks:A",▸"robomaker:B"]"#),
      "'opsworks'"),
  ]

  private static let ends = Dictionary(
    RetiredService.all.map { ($0.prefix, $0.ended) }, uniquingKeysWith: { first, _ in first })

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      var services: [String] = []
      var entries: [String: [LintedText]] = [:]
      for entry in statement.actions {
        guard
          let prefix = ActionName.parts(of: entry.text).map({ ASCIIFolding.lowercased($0.prefix) }),
          ends[prefix] != nil
        else { continue }
        if entries[prefix] == nil { services.append(prefix) }
        entries[prefix, default: []].append(entry)
      }
      return services.map { service in
        LintIssue(
          "AWS ended the service '\(service)' on \(ends[service] ?? "")",
          at: entries[service, default: []].map(\.location))
      }
    }
  }
}
