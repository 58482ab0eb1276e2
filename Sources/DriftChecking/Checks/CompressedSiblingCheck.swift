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
  ]

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
