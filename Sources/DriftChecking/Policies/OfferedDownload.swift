internal import CanonicalModel
internal import Diagnostics

/// The downloads that a page speaks of: it must lead to them.
enum OfferedDownload {
  /// What a page says of downloads that it has no link to.
  static func findings(on page: PublishedPage, in context: CheckContext) -> [Finding] {
    var policies: [PublishedPolicy] = []
    for block in context.blocks where block.isWhole && !block.binding.isHidden {
      if !policies.contains(where: { $0.id == block.policy.id }) { policies.append(block.policy) }
    }
    guard !policies.isEmpty else { return [] }
    var linked: [String: HTMLElement] = [:]
    for element in page.root.all(where: { $0.name == "a" }) {
      guard let link = element.attribute("href"),
        case .file(let path, _) = context.target(of: link, on: page)
      else { continue }
      linked[path] = linked[path] ?? element
    }
    return policies.compactMap { finding(for: $0, linked, on: page, in: context) }
  }

  private static func finding(
    for policy: PublishedPolicy, _ linked: [String: HTMLElement], on page: PublishedPage,
    in context: CheckContext
  ) -> Finding? {
    let file = "policies/\(policy.id).json"
    guard linked[file] == nil, context.folder.contains(file) else { return nil }
    if let digest = linked[file + ".sha256"], digest["download"] != nil {
      return finding(
        "the page leads to the digest of '\(file)' and not to the file", file, of: policy,
        at: digest.offset, on: page)
    }
    let command = page.bindings(of: policy.id + ".command").first { !$0.isHidden }
    guard let command, CreationCommand(for: policy).files == ["\(policy.id).json"],
      speaksOfDownload(page)
    else { return nil }
    return finding(
      "the page's command reads '\(policy.id).json', which the page says to download and does not "
        + "lead to", file, of: policy, at: command.element.offset, on: page)
  }

  private static func speaksOfDownload(_ page: PublishedPage) -> Bool {
    let words = page.line(of: page.main).lowercased().split { !$0.isLetter }
    return words.contains("download")
  }

  private static func finding(
    _ message: String, _ file: String, of policy: PublishedPolicy, at offset: Int,
    on page: PublishedPage
  ) -> Finding {
    Finding(
      "policy-copy", at: page.position(at: offset), message,
      hint: "run 'make site', or link to the download", expected: file,
      about: Subject(fact: policy.id + ".json", channel: page.name, item: "download"),
      model: policy.source)
  }
}
