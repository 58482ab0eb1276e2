internal import CanonicalModel
package import Diagnostics
internal import Digests
internal import IAMPolicy
internal import SiteDescription

/// A published digest must be that of the file beside it, or of the file as the model makes it.
package enum ChecksumCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.checksum]
  package static let examples: [CheckExample] = [
    .passes(
      "<p>\(Sample.digest.uppercased())  sample.json</p>\n<pre>\(Sample.digest)  sample.json\n</pre>"
    ),
    .passes("<p>\(zeros) is the digest of an image, and port 8080 of sample.</p>"),
    .passes("\(Sample.digest) *sample.json\n", in: file),
    // What is written in another layout is what the digest was made of, but for its bytes.
    .passes(Sample.json("\n  ", "\n\t"), in: .file("policies/sample.json")),
    .passes(Sample.block() + "<p>The policy's SHA-256 is <code>\(Sample.digest)</code>.</p>"),
    .passes(Sample.block() + "<p>The digest of the image is \(zeros), its size 8.</p>"),
    .passes(Sample.block() + "<p>Its trace is \(zeros). Its SHA-256 is not \(zeros).</p>"),
    .passes("<p>Its SHA-256 is \(zeros).</p>"),
    .absent("<p>no digest here</p>"),
    .fails(
      Sample.block() + "<p>Its SHA-256 is <code>▸\(zeros)</code>.</p>", "checksum",
      "no file of the policy"),
    .fails(Sample.block() + "<p>SHA-256: ▸\(zeros)</p>", "checksum", "no file of the policy"),
    .passes(Sample.block() + "<p>SHA-256 of the request: \(zeros)</p>"),
    .fails(
      SamplePage.twin + "\nThe checksum of the policy is ▸\(zeros).\n", "checksum",
      "no file of the policy", in: .file("page/index.md")),
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
          let digests = digests(of: download, of: policy, in: context, noting: &outcome)
          guard !digests.contains(digest.digest) else { continue }
          outcome.findings.append(
            Finding(
              "checksum", at: digest.position,
              "the page gives another digest than '\(download.name)' has", hint: "run 'make site'",
              expected: digests.first, actual: digest.digest,
              about: Subject(
                fact: policy.id + ".json", channel: digest.channel, item: download.path),
              model: policy.source))
        }
      }
    }
    judge(stated.filter(\.isOfPolicy), in: context, noting: &outcome)
    return outcome
  }

  /// Digests that are told of the page's policy without the name of a file.
  private static func judge(
    _ stated: [StatedDigest], in context: CheckContext, noting outcome: inout CheckOutcome
  ) {
    guard let policy = context.policies.first, !stated.isEmpty else { return }
    var known = Set(context.product.publishedPolicies.flatMap(\.revisions).map(\.digest))
    for policy in context.product.publishedPolicies {
      for download in PolicyDownload.all(of: policy) where !download.isDigest {
        known.formUnion(digests(of: download, of: policy, in: context, noting: &outcome))
      }
    }
    for digest in stated where !known.contains(digest.digest) {
      outcome.findings.append(
        Finding(
          "checksum", at: digest.position,
          "the page gives a digest that no file of the policy '\(policy.id)' has",
          hint: "run 'make site', or take it out", actual: digest.digest,
          about: Subject(fact: policy.id + ".json", channel: digest.channel, item: "digest"),
          model: policy.source))
    }
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.publishedPolicies {
      for download in PolicyDownload.all(of: policy) where download.isDigest {
        guard let source = outcome.text(of: download.path, in: context.folder),
          PolicyTransportCheck.fault(of: download, source) == nil
        else { continue }
        let digested = download.digested
        let fault = DigestLine.fault(
          in: source.utf8, naming: digested.name,
          digests: digests(of: digested, of: policy, in: context, noting: &outcome))
        guard let fault else { continue }
        outcome.findings.append(
          Finding(
            "checksum", at: source.position(at: fault.offset),
            "the digest file '\(download.path)' \(fault.message)", hint: "run 'make site'",
            expected: fault.expected, actual: fault.actual,
            about: Subject(fact: policy.id + ".json", channel: download.path, item: fault.message),
            model: policy.source))
      }
    }
    return outcome
  }

  /// The digest of a file as it is, and of what the model would have in it.
  private static func digests(
    of download: PolicyDownload, of policy: PublishedPolicy, in context: CheckContext,
    noting outcome: inout CheckOutcome
  ) -> [String] {
    let parts = policy.document.parts(fitting: policy.quota)
    let document = download.part.map { parts[$0] } ?? policy.document
    let writer = PolicyWriter(layout: download.isCompact ? .compact : .readable)
    let texts = [
      outcome.text(of: download.path, in: context.folder)?.utf8,
      Array((writer.text(of: document) + "\n").utf8),
    ]
    return texts.compactMap(\.self).map { SHA256.hex(of: $0) }
  }
}
