internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// A published digest must be that of the file that readers download, byte for byte.
package enum ChecksumCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.checksum]
  package static let examples: [CheckExample] = [
    .passes(
      "<p>\(Sample.digest.uppercased())  sample.json</p>\n<pre>\(Sample.digest)  sample.json\n</pre>"
    ),
    .passes("<p>\(zeros) is the digest of an image, and port 8080 of sample.</p>"),
    .passes("\(Sample.digest) *sample.json\n", in: file),
    // No digest is published of the compact form.
    .passes("\n" + Sample.json("\n  ", "\n\t"), in: .file("policies/sample.min.json")),
    .fails(
      Sample.json("\n  ", "\n\t") + "\n", "checksum", "another digest than 'sample.json' has",
      in: .file("policies/sample.json")),
    .fails(
      Sample.json("\n", "\r\n") + "\n", "checksum", "another digest",
      in: .file("policies/sample.json")),
    .absent("<p>no digest here</p>"),
    .fails("<p><code>▸\(zeros)</code> is sample.json.</p>", "checksum", "another digest"),
    .fails(
      "# Sample page\n\n    ▸\(zeros)  sample.min.json\n", "checksum", "'sample.min.json'",
      in: .file("page/index.md")),
    .fails("▸\(zeros)  sample.json\n", "checksum", "another digest", in: file),
    .fails("\(Sample.digest)  ▸sample.jsn\n", "checksum", "names 'sample.jsn'", in: file),
    .fails("▸0A1B  sample.json\n", "checksum", "not one line of 'sha256sum'", in: file),
    .fails("▸\(Sample.digest)  sample.json\r\n\n", "checksum", "not one line", in: file),
    .passes(" \n", in: file),
  ]

  private static let zeros = String(repeating: "0", count: 64)
  private static let file = CheckExample.Place.file("policies/sample.json.sha256")

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    var stated = StatedDigest.all(on: page)
    if let path = page.page?.twinFile, let twin = outcome.twin(in: context) {
      stated += StatedDigest.all(in: twin, path: path)
    }
    guard !stated.isEmpty else { return outcome }
    for policy in context.product.publishedPolicies {
      for download in PolicyDownload.all(of: policy) where !download.isDigest {
        for digest in stated where digest.names.contains(download.name) {
          let file = DigestedFile(download, of: policy, in: context, noting: &outcome)
          guard digest.digest != file.digest else { continue }
          outcome.findings.append(
            Finding(
              "checksum", at: digest.position,
              "the page gives another digest than '\(download.name)' has", hint: Self.hint,
              expected: file.digest, actual: digest.digest,
              about: Subject(
                fact: policy.id + ".json", channel: digest.channel,
                item: file.item(stating: digest.digest)),
              model: policy.source))
        }
      }
    }
    return outcome
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.publishedPolicies {
      for download in PolicyDownload.all(of: policy) where download.isDigest {
        guard let source = outcome.text(of: download.path, in: context.folder),
          PolicyTransportCheck.fault(of: download, source) == nil
        else { continue }
        let file = DigestedFile(download.digested, of: policy, in: context, noting: &outcome)
        let fault = DigestLine.fault(
          in: source.utf8, naming: download.digested.name, digest: file.digest)
        guard let fault else { continue }
        outcome.findings.append(
          Finding(
            "checksum", at: source.position(at: fault.offset),
            "the digest file '\(download.path)' \(fault.message)", hint: hint,
            expected: fault.expected, actual: fault.actual,
            about: Subject(
              fact: policy.id + ".json", channel: download.path,
              item: file.item(stating: fault.actual ?? fault.message)),
            model: policy.source))
      }
    }
    return outcome
  }

  private static let hint = "run 'make site'; as published, 'sha256sum -c' refuses the download"
}
