import ActionCatalogue
import AuditTrail
import CanonicalModel
import IAMPolicy
import PolicyLinting
import Testing

/// What a reviewer of the published policy is told, counted.
@Suite struct ReviewNotesTests {
  private static let findings = Linter().findings(
    in: Array(PolicyWriter(layout: .readable).text(of: PublishedPolicy.auditTrail.document).utf8),
    type: .managed)

  private static func findings(_ code: String) -> [LintFinding] {
    findings.filter { $0.issueCode == code }
  }

  @Test func `the actions that could be scoped are all but PassRole, which is`() {
    let counts = Self.findings("ACTION_COULD_BE_SCOPED").compactMap {
      $0.findingDetails.split(separator: " ").first.flatMap { Int($0) }
    }
    #expect(counts.reduce(0, +) == 153)
  }

  @Test func `one note is made of every action that others need and the policy has not`() {
    let missing = Self.findings("MISSING_DEPENDENT_ACTION").compactMap {
      $0.findingDetails.split(separator: "'").first.map(String.init)
    }
    #expect(
      missing.sorted() == [
        "kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey",
        "lambda:PassCapacityProvider", "rds:CreateDBClusterSnapshot", "rds:CreateDBSnapshot",
        "rds:CreateTenantDatabase", "rds:DeleteTenantDatabase",
        "route53:AssociateVPCWithHostedZone",
        "secretsmanager:RotateSecret",
      ])
  }

  @Test func `a role may be passed to one service that nothing is asked of`() {
    let notes = Self.findings("PASS_ROLE_TARGET_WITHOUT_ACTION").map(\.findingDetails)
    #expect(notes.count == 1 && notes.allSatisfy { $0.contains("'events.amazonaws.com'") })
  }

  @Test(arguments: [
    "iam:AttachRolePolicy", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy",
    "lambda:UpdateFunctionCode", "cloudformation:ExecuteChangeSet", "cloudformation:UpdateStack",
  ])
  func `a way to more rights is told`(_ action: String) {
    let notes = Self.findings("PRIVILEGE_ESCALATION")
    #expect(notes.count == 6)
    #expect(notes.contains { $0.findingDetails.contains("'\(action)'") })
  }

  @Test func `no note of a review blocks`() {
    #expect(Self.findings.allSatisfy { $0.findingType == .suggestion })
  }
}
