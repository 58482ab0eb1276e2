package import CanonicalModel
import IAMPolicy

extension PublishedPolicy {
  /// What Audit Trail needs in a customer's account, statement by statement as published.
  package static let auditTrail = PublishedPolicy(
    id: "audit-trail", name: "AuditTrailRole", description: "For use with Audit Trail",
    quota: .managedPolicy, revisions: [.auditTrail2026November]
  ) {
    DocumentedStatement.preflightCheck
    DocumentedStatement.cloudFormation
    DocumentedStatement.lambda
    DocumentedStatement.s3
    DocumentedStatement.iamRoles
    DocumentedStatement.passAuditTrailRole
    DocumentedStatement.sqs
    DocumentedStatement.documentDB
    DocumentedStatement.secretsManager
    DocumentedStatement.ec2VPC
    DocumentedStatement.dynamoDB
    DocumentedStatement.apiGateway
    DocumentedStatement.cloudWatchLogs
    DocumentedStatement.eventBridgeScheduler
    DocumentedStatement.cloudWatchSNS
  }
}
