import CanonicalModel
import IAMPolicy

/// A product made for tests: every printable ASCII character stands in its first policy, its texts
/// would be markup if nobody escaped them, and its other policies do not fit their quotas.
enum SmallProduct {
  static let ascii = String(
    String.UnicodeScalarView((0x20...0x7E).map { Unicode.Scalar(UInt8($0)) }))
  static let canary = "<script>alert('&amp;\"')</script>"

  static let product = Product(
    name: "Small & <b>bold</b>",
    policies: [
      policy("odd", quota: 6_144, sids: ["A"], resource: "arn:\(ascii)\u{1}\tü"),
      policy("long", quota: 170, sids: ["A", "B", "C"], resource: "*"),
      policy("huge", quota: 20, sids: ["A"], resource: "*"),
    ],
    trails: [],
    procedures: [
      Procedure(id: "odd-steps", title: "Steps") {
        ProcedureStep {
          "Choose "
          ProcedureStep.Run.label(
            ConsoleLabel("A & <B>", older: "*C*", provenance: .vendor(page: "test")))
          " and type "
          ProcedureStep.Run.input("`x|y`")
          "."
        }
      }
    ],
    pages: [])

  static func policy(
    _ id: String, quota: Int, sids: [String], resource: String
  ) -> PublishedPolicy {
    PublishedPolicy(
      id: id, name: canary, description: "",
      quota: Quota(
        name: id, value: quota, unit: .charactersWithoutWhiteSpace, source: "test", asOf: "today")
    ) {
      for sid in sids {
        DocumentedStatement(purpose: "Does | \(canary) things.") {
          Statement(sid, .allow) {
            Action {
              "s3:GetObject"
              "s3:PutObject"
            }
            Resource(resource)
          }
        }
      }
    }
  }
}
