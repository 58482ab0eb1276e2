internal import IAMPolicy

/// A policy allows, on everything, what lets its bearer gain more rights than it gives.
///
/// Only grants on every resource count: whether a named role is worth having cannot be seen here.
/// Paths that the same entries open are one finding, so that `*` is told once.
enum PrivilegeEscalation: LintRule {
  static let code = "PRIVILEGE_ESCALATION"
  static let findingType = FindingType.suggestion
  static let isKnownToAWS = false
  static let rationale = "who can change rights, or run code as another role, has its rights too"
  static let fix =
    "name the users, roles or functions that are meant, or set a permissions boundary"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Deny","Action":"iam:*","Resource":"*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"iam:PutRolePolicy","Resource":"arn:aws:iam::*:role/a-*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":["iam:Get*","iam:PassRole"],"Resource":"*""#)),
    .passes(starting("lambda.amazonaws.com")),
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":"iam:*","Resource":"*""#),
      as: .serviceControl),
    .fails(starting("ec2.amazonaws.com", mark: "▸"), "'ec2:RunInstances' and 'iam:PassRole'"),
    .fails(starting("e*", mark: "▸"), "start an instance"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*",▸"IAM:putrolepolicy"],"Resource":["*"]"#),
      "write any policy into a role"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":[▸"iam:AttachRolePolicy",▸"iam:Put*"],"Resource":"*""#),
      "in 2 more ways"),
    .fails(LintExample.statement(#""Effect":"Allow","Action":▸"*","Resource":"*""#), "more ways"),
    .fails(
      LintExample.statement(#""Effect":"Allow","NotAction":▸["iam:*"],"Resource":"*""#), "function"),
  ]

  private static func starting(_ service: String, mark: String = "") -> String {
    LintExample.statement(
      #""Effect":"Allow","Action":["# + mark + #""ec2:RunInstances","iam:PassRole"],"#
        + #""Resource":"*","Condition":{"StringLike":{"iam:PassedToService":""# + service + #""}}"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .identity, policy.type != .permissionsBoundary else { return [] }
    let index = GrantIndex(of: policy) { $0.everyResource != nil || $0.isNotResource }
    var order: [[LintLocation]] = []
    var open: [[LintLocation]: [EscalationPath]] = [:]
    for path in EscalationPath.all {
      guard let places = places(of: path, in: index) else { continue }
      if open[places] == nil { order.append(places) }
      open[places, default: []].append(path)
    }
    return order.compactMap { places in
      guard let paths = open[places], let first = paths.first else { return nil }
      return LintIssue(
        "by \(ShortList.of(first.actions)) a caller can \(first.gain)" + more(paths.count - 1),
        at: places)
    }
  }

  private static func more(_ count: Int) -> String {
    count == 0 ? "" : ", and gain rights in \(count) more way\(count == 1 ? "" : "s")"
  }

  /// Where each action of a path is allowed; nil when one is not.
  private static func places(of path: EscalationPath, in index: GrantIndex) -> [LintLocation]? {
    var places: [LintLocation] = []
    for action in path.actions {
      let grant = index.grants(of: action).first { grant in
        action != "iam:PassRole" || path.service.map { passes($0, grant.statement) } ?? true
      }
      guard let location = grant?.entry.location else { return nil }
      if !places.contains(location) { places.append(location) }
    }
    return places.sorted { $0.span.start.offset < $1.span.start.offset }
  }

  /// Tells whether a statement lets a role be passed to a service.
  private static func passes(_ service: String, _ statement: LintedStatement) -> Bool {
    statement.conditions(of: "iam:PassedToService").allSatisfy { condition in
      guard condition.name?.kind == .stringEquals || condition.name?.kind == .stringLike
      else { return true }
      return condition.values.contains { WildcardText.matches($0.text, service) }
    }
  }
}
