internal import ActionCatalogue

/// The resource of an ARN has the form of none of its service's resources.
enum InvalidARNResource: LintRule {
  static let code = "INVALID_ARN_RESOURCE"
  static let findingType = FindingType.error
  static let rationale = "an ARN in a form that no resource of its service has names nothing"
  static let fix = "look the form up among the resource types of AWS's service reference"
  static let examples: [LintExample] = [
    .passes(naming(#""arn:aws:iam::*:role/a","arn:aws:iam::*:*","arn:aws:iam::1:r*""#)),
    .passes(naming(#""arn:aws:iam::*:${aws:PrincipalTag/type}/a","arn:aws:iam::*:root""#)),
    .passes(naming(#""arn:aws:iam::${aws:PrincipalAccount}:role/a","arn:aws:iam::${a:role/b""#)),
    .passes(naming(#""arn:aws:s3:::a","arn:aws:s3:::a/b/*","arn:aws:lambda:*:*:function:a""#)),
    .passes(naming(#""arn:aws:logs:*:*:/aws-glue/*","arn:aws:iam::role/a","arn:aws:ebs:::a""#)),
    .fails(naming(#""arn:aws:iam::*:▸roles/a""#), "'roles/a'"),
    .fails(
      naming(#""*","arn:aws:lambda:*:*:▸my-function","arn:aws:dynamodb:*:*:▸Table/a*""#),
      "'lambda'"),
    .fails(naming(#""arn:aws:kms:*:*:▸1234abcd-*","arn:aws:s3:::▸""#), "catalogue"),
  ]

  private static func naming(_ resources: String) -> String {
    LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":["# + resources + "]")
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.resources.map(ResourceARN.init).filter { isUnknown($0, statement, policy) }.map {
        LintIssue(
          "'\($0.resource)' is no resource of '\($0.service)' in the catalogue of "
            + policy.catalogue.date, at: $0.location(of: 5))
      }
    }
  }

  private static func isUnknown(
    _ arn: ResourceARN, _ statement: LintedStatement, _ policy: LintedPolicy
  ) -> Bool {
    guard arn.isWhole, BorneOutServices.contains(arn.service), !arn.resource.hasPrefix("*") else {
      return false
    }
    // The root of an account is a resource of the service that takes it on.
    let own = arn.service == "iam" ? ["iam", "sts"] : [arn.service]
    func has(_ service: CatalogueService) -> Bool {
      service.resourceTypes.contains {
        $0.arnService == arn.service && $0.canMatch(resourcePattern: arn.resource)
      }
    }
    return !own.contains { policy.catalogue.service($0).map(has) ?? false }
      && !policy.services(of: statement).contains(where: has)
  }
}
