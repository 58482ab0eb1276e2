import CanonicalModel
import IAMPolicy

/// The product that the examples of the checks are about.
enum SampleProduct {
  static let product = Product(
    name: "Sample", policies: [policy], trails: [], procedures: [procedure],
    pages: [PagePublication(page: "page", facts: ["sample.json", "sample.size-guidance"])])

  /// The files beside the page: downloads, their digest, and what crawlers ask for.
  static let files: [String: String] = [
    "policies/sample.json": PolicyWriter(layout: .readable).text(of: policy.document) + "\n",
    "policies/sample.min.json": PolicyWriter(layout: .compact).text(of: policy.document) + "\n",
    "policies/sample.json.sha256": String(repeating: "0", count: 64) + "  sample.json\n",
    "sitemap.xml": "<urlset><url><loc>https://sample.example/page/</loc></url></urlset>\n",
  ]

  private static let policy = PublishedPolicy(
    id: "sample", name: "SamplePolicy", description: "A sample", quota: .managedPolicy
  ) {
    DocumentedStatement(purpose: "Reads and writes objects.") {
      Statement("Read", .allow) {
        Action {
          "s3:GetObject"
          "s3:PutObject"
        }
        Resource("*")
      }
    }
  }

  private static let procedure = Procedure(id: "sample-steps", title: "Steps") {
    ProcedureStep { "Open Policies." }
    ProcedureStep { "Choose Next." }
  }
}
