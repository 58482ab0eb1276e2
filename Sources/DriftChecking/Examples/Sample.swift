package import CanonicalModel
internal import IAMPolicy

/// The small product that the examples of the checks are about.
package enum Sample {
  package static let product = Product(
    name: "Sample", policies: [policy], trails: [trail], procedures: [procedure],
    pages: [
      PagePublication(
        page: "page", trail: "sample",
        facts: [
          "sample.statement-count", "sample.size-guidance", "sample-steps.steps", "sample.json",
          "sample.size.counted", "sample.statements",
        ])
    ])

  package static let policy = PublishedPolicy(
    id: "sample", name: "SampleRole", description: "For use with Sample", quota: .managedPolicy
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
