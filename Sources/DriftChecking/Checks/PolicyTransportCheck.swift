internal import CanonicalModel
package import Diagnostics

/// Every download of a policy must be there, be text, and have a digest in the form tools read.
package enum PolicyTransportCheck: RunnableCheck {
  package static let ids: [RuleID] = ["policy-transport"]
  package static let rationale = "a download that is not there, or empty, cannot be applied"
  package static let examples: [CheckExample] = [
    .passes(Sample.policy()), .passes("<p>no download here</p>"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      for download in PolicyDownload.all(of: policy) {
        guard let message = fault(of: download, in: context) else { continue }
        outcome.findings.append(
          Finding(
            "policy-transport", at: context.site.position(of: download.path), message,
            hint: "run 'make site'",
            about: Subject(fact: policy.id + ".json", channel: download.path),
            model: policy.source))
      }
    }
    return outcome
  }

  private static func fault(of download: PolicyDownload, in context: CheckContext) -> String? {
    guard let source = context.site.source(of: download.path) else {
      return "the download '\(download.path)' is not there"
    }
    if source.utf8.isEmpty { return "the download '\(download.path)' is empty" }
    if String(validating: source.utf8, as: UTF8.self) == nil {
      return "the download '\(download.path)' is not UTF-8"
    }
    guard download.isDigest else { return nil }
    let name = download.path.split(separator: "/").last?.dropLast(".sha256".count) ?? ""
    let digest = source.utf8.prefix(64)
    let isHexadecimal = digest.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
    let isWellFormed =
      digest.count == 64 && isHexadecimal
      && source.utf8.dropFirst(64).elementsEqual("  \(name)\n".utf8)
    return isWellFormed ? nil : "'\(download.path)' is not a digest line of 'sha256sum'"
  }
}
