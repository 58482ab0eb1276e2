internal import CanonicalModel
package import Diagnostics
internal import Digests
internal import IAMPolicy

/// When it is asked for, every file must have the bytes it was built with, and policies our layout.
package enum PolicyBytesCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.policyBytes]
  package static let examples: [CheckExample] = [
    .passes("x", in: .file(".well-known/security.txt")),
    .passes("x", in: .file("pagefind/pagefind.js")),
    .absent(nil, "policy-bytes", "'docs/index.md' is listed", in: .file("docs/index.md")),
    .fails("▸x", "policy-bytes", "'extra.txt' is not listed", in: .file("extra.txt")),
    .fails("▸# Docs\n\nAll of it!\n", "policy-bytes", "other bytes", in: .file("docs/index.md")),
    .fails("▸{", "policy-bytes", "cannot be read", in: .file("plumbline.json")),
    .fails(
      Sample.json("  \"Statement\"", "▸\t\"Statement\"") + "\n", "policy-bytes", "laid out",
      in: .file("policies/sample.json")),
    .fails(Sample.json() + "▸", "policy-bytes", "laid out", in: .file("policies/sample.json")),
    .passes("x", in: .file("docs/index.md.br")),
    .fails("▸x", "policy-bytes", "'extra.br' is not listed", in: .file("extra.br")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard context.options.holdsBytes else { return CheckOutcome() }
    return CheckOutcome(
      findings: context.blocks.compactMap { block in
        // What means something else is told by other rules.
        guard block.text.reading.problems.isEmpty, block.text.deviations.isEmpty,
          let wanted = PolicyLayoutText.text(of: block)
        else { return nil }
        let text = block.copied.withoutFinalNewline
        return PolicyLayoutText.firstDifference(of: text, from: wanted).map { offset in
          Finding(
            "policy-bytes", at: page.position(at: block.copied.sourceOffset(at: offset)),
            "the policy '\(block.policy.id)' is laid out otherwise than the model's",
            hint: "run 'make site'", about: block.subject("bytes"), model: block.policy.source)
        }
      })
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard context.options.holdsBytes, context.folder.contains(PublishedManifest.path) else {
      return outcome
    }
    guard !context.manifest.files.isEmpty else {
      outcome.findings = [
        finding(
          PublishedManifest.path, in: context,
          "'\(PublishedManifest.path)' cannot be read as a list of files, so no bytes are known")
      ]
      return outcome
    }
    let texts = Dictionary(
      context.product.publishedPolicies.flatMap { policy in
        PolicyDownload.all(of: policy).map { ($0.path, (policy, $0)) }
      }, uniquingKeysWith: { first, _ in first })
    for path in context.manifest.files.keys.sorted() where !context.folder.isUnknown(path) {
      guard context.folder.contains(path) else {
        outcome.findings.append(
          finding(
            path, in: context,
            "'\(path)' is listed in '\(PublishedManifest.path)' and is not there"
              + context.folder.absence(of: path)))
        continue
      }
      guard let source = outcome.text(of: path, in: context.folder) else { continue }
      if let (policy, download) = texts[path] {
        outcome.findings += layoutFinding(download, source, policy, context).map { [$0] } ?? []
      } else if !context.manifest.tells(of: path, digest: SHA256.hex(of: source.utf8)) {
        outcome.findings.append(
          finding(path, in: context, "'\(path)' has other bytes than it was built with"))
      }
    }
    outcome.findings += strangers(in: context).map {
      finding($0, in: context, "'\($0)' is not listed in '\(PublishedManifest.path)'")
    }
    return outcome
  }

  /// A download is held against the model itself, whatever was built.
  private static func layoutFinding(
    _ download: PolicyDownload, _ source: SourceText, _ policy: PublishedPolicy,
    _ context: CheckContext
  ) -> Finding? {
    guard let wanted = PolicyLayoutText.text(of: download, policy),
      let offset = PolicyLayoutText.firstDifference(of: source.utf8, from: wanted)
    else { return nil }
    return Finding(
      "policy-bytes", at: source.position(at: offset),
      download.isDigest
        ? "'\(download.path)' is not the digest of the model's file"
        : "'\(download.path)' is laid out otherwise than the model's file",
      hint: context.cure(policy.source),
      about: Subject(fact: policy.id + ".json", channel: download.path, item: "bytes"),
      model: policy.source)
  }

  /// Files that the build did not make, those that hosts and browsers ask for aside.
  private static func strangers(in context: CheckContext) -> [String] {
    let listed = context.manifest.files
    return context.folder.paths.filter { path in
      listed[path] == nil && path != PublishedManifest.path && !ForeignFile.isExpected(path)
        && !context.folder.isUnknown(path) && !isCompressed(path, of: listed)
    }
  }

  /// True for the compressed form of a listed file, which is judged by what it holds.
  private static func isCompressed(_ path: String, of listed: [String: String]) -> Bool {
    [".gz", ".br", ".zst"].contains {
      path.hasSuffix($0) && listed[String(path.dropLast($0.utf8.count))] != nil
    }
  }

  private static func finding(
    _ path: String, in context: CheckContext, _ message: String
  ) -> Finding {
    Finding(
      "policy-bytes", at: context.folder.position(of: path), message, hint: "run 'make site'",
      about: Subject(fact: path, channel: path, item: "bytes"))
  }
}
