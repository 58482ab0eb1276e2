import CanonicalModel
import Diagnostics
import DriftChecking
import IAMPolicy
import TestSupport

/// The sample product once its policy has grown past the quota, and its page as it was.
struct GrownSample {
  let page = SampleSite.pageFile
  private let files = SampleSite.files()

  private let product = product(60)

  /// The sample product with its policy grown by some statements, behind other policies, perhaps
  /// under another quota.
  static func product(
    _ count: Int, behind others: [PublishedPolicy] = [], under quota: Quota = .managedPolicy
  ) -> Product {
    let grown = PublishedPolicy(
      id: Sample.policy.id, name: Sample.policy.name, description: Sample.policy.description,
      quota: quota
    ) {
      Sample.policy.statements
      for index in 0..<count {
        DocumentedStatement(purpose: "Reads bucket \(index) as well.") {
          Statement("Read\(index)", .allow) {
            Action { "s3:GetObject" }
            Resource("arn:aws:s3:::sample-bucket-with-quite-a-long-name-\(index)/*")
          }
        }
      }
    }
    return Product(
      name: Sample.product.name, policies: others + [grown], trails: Sample.product.trails,
      procedures: Sample.product.procedures, pages: Sample.product.pages)
  }

  /// The line of the page on which a text stands.
  func line(of text: String) -> Int? {
    let lines = (files[page] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.contains(text) }.map { $0 + 1 }
  }

  func findings() throws -> [Finding] {
    let folder = try TemporaryFolder()
    for (file, text) in files { try folder.write(text, to: "site/\(file)") }
    return SiteCheck(
      product: product, outline: SampleSite.outline, configuration: SampleSite.configuration
    ).run(on: "\(folder.path)/site", shownAs: "site").findings
  }
}
