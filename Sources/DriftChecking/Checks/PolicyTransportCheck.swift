internal import CanonicalModel
package import Diagnostics

/// Every download of a policy must be there and be text.
package enum PolicyTransportCheck: SiteWideCheck {
  package static let rules: [Rule] = [.policyTransport]
  package static let examples: [CheckExample] = [
    .passes(Sample.json(), in: .file("policies/sample.json")),
    .absent(nil, "policy-transport", "is not there", in: .file("policies/sample.min.json")),
    .fails("▸", "policy-transport", "is empty", in: .file("policies/sample.json")),
    .fails(
      "▸<!DOCTYPE html>\n<title>Not found</title>\n", "policy-transport", "is an HTML page",
      in: .file("policies/sample.json")),
    .fails(
      "▸ <!DOCTYPE html>\n<title>Not found</title>\n", "policy-transport", "is an HTML page",
      in: .file("policies/sample.json")),
    .fails("▸ \n", "policy-transport", "is empty", in: .file("policies/sample.json")),
  ]

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.publishedPolicies {
      for download in PolicyDownload.all(of: policy) {
        let isThere = context.folder.contains(download.path)
        let source = outcome.text(of: download.path, in: context.folder)
        let absence = isThere ? nil : "is not there" + context.folder.absence(of: download.path)
        let flaw = source.flatMap { fault(of: download, $0) }
        guard let message = flaw ?? absence else { continue }
        outcome.findings.append(
          Finding(
            "policy-transport", at: context.folder.position(of: download.path),
            "the download '\(download.path)' \(message)", hint: "run 'make site'",
            expected: "the policy '\(policy.id)'", actual: flaw,
            about: Subject(fact: policy.id + ".json", channel: download.path),
            model: policy.source))
      }
    }
    return outcome
  }

  /// What keeps a file from being a download, in words that complete "the download …".
  static func fault(of download: PolicyDownload, _ source: SourceText) -> String? {
    if source.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return "is empty" }
    if String(validating: source.utf8, as: UTF8.self) == nil { return "is not UTF-8" }
    if isPage(source) { return "is an HTML page: an error page, or another file in its place" }
    return nil
  }

  /// Tells whether a file begins as pages do.
  private static func isPage(_ source: SourceText) -> Bool {
    let start = source.utf8.drop { $0 <= 0x20 }.prefix(16)
    let opening = String(decoding: start, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head"].contains { opening.hasPrefix($0) }
  }
}
