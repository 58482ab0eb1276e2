import CanonicalModel
import IAMPolicy

extension Ledger {
  static let access = PublishedPolicy(
    id: "ledger-access", name: "LedgerAccess", description: "For use with Ledger",
    quota: .managedPolicy
  ) {
    DocumentedStatement(purpose: "Reads the objects of the ledger's buckets and lists them.") {
      Statement("ReadBuckets", .allow) {
        Action {
          "s3:Get*"
          "s3:ListBucket"
          "s3:ListBucketVersions"
        }
        Resource(
          "arn:aws:s3:::ledger-books",
          "arn:aws:s3:::ledger-books/*",
          "arn:aws:s3:::ledger-archive-*")
        Condition("StringEquals", "aws:ResourceAccount", ["111122223333", "444455556666"])
      }
    }
    DocumentedStatement(purpose: "Writes entries into the ledger's table.") {
      Statement("WriteEntries", .allow) {
        Action {
          "dynamodb:PutItem"
          "dynamodb:UpdateItem"
          "dynamodb:DescribeTable"
        }
        Resource("arn:aws:dynamodb:eu-west-1:111122223333:table/ledger-*")
        Condition("ForAllValues:StringLike", "dynamodb:LeadingKeys", ["entry-*", "batch-*"])
        Condition("Bool", "aws:SecureTransport", ["true"])
      }
    }
    DocumentedStatement(purpose: "Hands the roles of the ledger's workers to Lambda.") {
      Statement("PassWorkerRoles", .allow) {
        Action { "iam:PassRole" }
        Resource("arn:aws:iam::111122223333:role/ledger/Worker-*")
        Condition("StringEquals", "iam:PassedToService") {
          "lambda.amazonaws.com"
          "ecs-tasks.amazonaws.com"
        }
      }
    }
    DocumentedStatement(purpose: "Closes books, and only for an hour after a second factor.") {
      Statement("CloseBooks", .allow) {
        Action {
          "sns:Publish"
          "sqs:SendMessage"
        }
        Resource("*")
        Condition("NumericLessThan", "aws:MultiFactorAuthAge", ["3600"])
        Condition("StringLike", "aws:PrincipalTag/team", ["books-*"])
        Condition("DateLessThan", "aws:CurrentTime", ["2030-01-01T00:00:00Z"])
      }
    }
    DocumentedStatement(purpose: "Keeps every bucket out of reach of other networks.") {
      Statement("DenyOtherNetworks", .deny) {
        Action {
          "s3:*"
          "dynamodb:DeleteTable"
        }
        Resource("*")
        Condition("NotIpAddress", "aws:SourceIp", ["203.0.113.0/24", "198.51.100.0/24"])
      }
    }
    DocumentedStatement(purpose: "Keeps the archive from being emptied by anyone.") {
      Statement("KeepArchive", .deny) {
        Action {
          "s3:DeleteObject"
          "s3:DeleteObjectVersion"
          "s3:PutLifecycleConfiguration"
        }
        Resource(
          "arn:aws:s3:::ledger-archive",
          "arn:aws:s3:::ledger-archive/*")
      }
    }
  }
}
