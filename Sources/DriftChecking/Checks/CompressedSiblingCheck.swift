internal import CanonicalModel
internal import Decompression
package import Diagnostics
internal import IAMPolicy

/// A file that was compressed beforehand must expand to the plain file beside it.
package enum CompressedSiblingCheck: SiteWideCheck {
  package static let rules: [Rule] = [.policyTransport]
  package static let examples: [CheckExample] = [
    .passes("x", in: .file("assets/fonts.tar.gz")),
    .absent(nil, in: .file("policies/sample.json.gz")),
    .fails(
      "▸\u{1F}old", "policy-transport", "is not in the format its name tells",
      in: .file("policies/sample.json.gz")),
    .fails("▸", "policy-transport", "is cut off", in: .file("page/index.html.br")),
    .fails("▸(", "policy-transport", "is not read", in: .file("page/index.html.zst")),
    .passes(brotli("body { margin: 0 }\n", isPadded: false), in: .file("assets/site.css.br")),
    .fails(
      "▸" + brotli("body { margin: 1 }\n"), "policy-transport",
      "does not hold what 'assets/site.css' holds", in: .file("assets/site.css.br")),
    .fails(
      "▸" + brotli(Sample.json("s3:PutObject", "s3:DeleteObject")), "policy-transport",
      "does not hold what 'policies/sample.json' holds: it is", in: .file("policies/sample.json.br")
    ),
    .fails(
      "▸" + brotli(Sample.part(["Send", "Receive"])), "policy-transport", "'Purge'",
      in: .file("policies/queue.json.br")),
  ]

  /// A text as a Brotli file that is a string too: one block that holds it as it stands.
  ///
  /// Spaces may be added, for the sake of a length whose bytes are ASCII.
  private static func brotli(_ text: String, isPadded: Bool = true) -> String {
    let last = text.utf8.count - 1
    let padding = isPadded ? -last & 0xF : 0
    let size = last + padding
    let head = [size << 4 & 0xF0, size >> 4, 0x10].map { UInt8($0) }
    return String(decoding: head, as: UTF8.self) + text + String(repeating: " ", count: padding)
      + "\u{03}"
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for path in context.folder.paths {
      guard let sibling = CompressedSibling(path, among: context.folder.contains) else { continue }
      if let finding = finding(for: sibling, in: context, noting: &outcome) {
        outcome.findings.append(finding)
      }
    }
    return outcome
  }

  private static func finding(
    for sibling: CompressedSibling, in context: CheckContext, noting outcome: inout CheckOutcome
  ) -> Finding? {
    let subject = Subject(fact: sibling.plain, channel: sibling.path)
    let position = context.folder.position(of: sibling.path)
    guard let format = sibling.format else {
      return Finding(
        "policy-transport", .warning, at: position,
        "'\(sibling.path)' is not read: what a server sends of '\(sibling.plain)' is not known",
        hint: "publish gzip or Brotli, which are read, or let the server compress", about: subject)
    }
    guard let compressed = outcome.text(of: sibling.path, in: context.folder),
      let plain = outcome.text(of: sibling.plain, in: context.folder)
    else { return nil }
    let hint = "compress '\(sibling.plain)' again after every build"
    do {
      let expanded = try format.expanded(compressed.utf8, limit: PublishedFolder.sizeLimit)
      guard expanded != plain.utf8 else { return nil }
      let slip = slip(in: expanded, of: sibling.plain, in: context)
      return Finding(
        "policy-transport", at: position,
        "'\(sibling.path)' does not hold what '\(sibling.plain)' holds"
          + (slip.map { ": it is \($0.direction): \($0.message)" } ?? ""),
        hint: hint, expected: slip?.expected, actual: slip?.actual, about: subject,
        model: slip?.model, mayGrantMore: slip?.mayGrantMore ?? false)
    } catch {
      return Finding(
        "policy-transport", at: position, "'\(sibling.path)' cannot be sent: it \(error.words)",
        hint: hint, about: subject)
    }
  }

  /// How the policy in an old download parts from the model.
  private static func slip(
    in utf8: [UInt8], of path: String, in context: CheckContext
  ) -> AccessDeviation? {
    for policy in context.product.publishedPolicies {
      for download in PolicyDownload.all(of: policy) where download.path == path {
        guard download.part == nil, !download.isDigest else { continue }
        return PolicyText(utf8, of: policy, against: policy.document).deviations.first
      }
    }
    return nil
  }
}
