package import CanonicalModel
internal import IAMPolicy

/// The small product that the examples of the checks are about.
package enum Sample {
  package static let product = Product(
    name: "Sample", policies: [policy, queue], trails: [trail], procedures: [procedure],
    pages: [
      PagePublication(
        page: "page", trail: "sample",
        facts: [
          "sample.statement-count", "sample.size-guidance", "sample-steps.steps", "sample.json",
          "sample.size.counted", "sample.statements",
        ]),
      PagePublication(page: "docs/index", facts: ["queue.json", "sample.changes"]),
    ]
  ).reviewed { document in
    document.statements.compactMap { statement in
      switch statement.sid {
      case "Read":
        ReviewNote(
          statement: "Read", text: "3 of 3 actions can be given resources", advice: "name them")
      case "Pass": ReviewNote(statement: "Pass", text: "a role can be passed", advice: "name it")
      default: nil
      }
    }
  }

  package static let policy = PublishedPolicy(
    id: "sample", name: "SampleRole", description: "For use with Sample", quota: .managedPolicy,
    revisions: [
      PolicyRevision(
        "2024-05", on: "2024-05-17", reason: "Sample lists what it reads, and deletes nothing.",
        document: Array(SampleRevision.newest.utf8)),
      PolicyRevision(
        "2024-01", on: "2024-01-09", reason: "This is the first revision on record.",
        document: Array(SampleRevision.oldest.utf8)),
    ]
  ) {
    DocumentedStatement(purpose: "Reads and writes the objects of its buckets.") {
      Statement("Read", .allow) {
        Action {
          "s3:GetObject"
          "s3:PutObject"
          "s3:ListBucket"
        }
        Resource("*")
      }
    }
    DocumentedStatement(purpose: "Hands its roles to Lambda.") {
      Statement("Pass", .allow) {
        Action { "iam:PassRole" }
        Resource("arn:aws:iam::*:role/Sample-*")
        Condition("StringEquals", "iam:PassedToService", ["lambda.amazonaws.com"])
      }
    }
  }

  /// A policy that its quota allows in two parts only.
  package static let queue = PublishedPolicy(
    id: "queue", name: "SampleQueue", description: "For the queue of Sample",
    quota: Quota(
      name: "sample", value: 260, unit: .charactersWithoutWhiteSpace, source: "", asOf: "2024-05-17"
    )
  ) {
    queueStatement("Send", "sqs:SendMessage")
    queueStatement("Receive", "sqs:ReceiveMessage")
    queueStatement("Purge", "sqs:PurgeQueue")
  }

  private static func queueStatement(_ sid: String, _ action: String) -> DocumentedStatement {
    DocumentedStatement(purpose: "Works with the messages of its queue.") {
      Statement(sid, .allow) {
        Action { ActionPattern(action) }
        Resource("arn:aws:sqs:*:*:sample")
      }
    }
  }

  private static let trail = Trail(id: "sample") {
    Crumb("Home", page: "index")
    Crumb("Docs", page: "docs/index")
    Crumb("Sample page", page: "page")
  }

  private static let procedure = Procedure(id: "sample-steps", title: "Create the policy") {
    ProcedureStep { "Open Policies." }
    ProcedureStep { "Choose Create policy." }
    ProcedureStep { "Choose Next." }
  }
}
