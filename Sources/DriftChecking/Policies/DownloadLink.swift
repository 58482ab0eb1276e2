internal import CanonicalModel
internal import Diagnostics

/// The links of a page that download a policy: each must lead to what stands above it, in its form.
struct DownloadLink {
  private let element: HTMLElement
  private let link: HTMLAttribute
  private let page: PublishedPage
  private let context: CheckContext

  /// What is wrong with the links that say they are downloads.
  static func findings(on page: PublishedPage, in context: CheckContext) -> [Finding] {
    guard !context.blocks.isEmpty else { return [] }
    return page.root.all { $0["download"] != nil }.compactMap { element in
      guard let link = element.attribute("href") else { return nil }
      return DownloadLink(element: element, link: link, page: page, context: context).finding
    }
  }

  private var finding: Finding? {
    guard case .file(let file, _) = context.target(of: link, on: page),
      context.file(at: file) != nil
    else { return nil }
    let downloads = context.product.publishedPolicies.map {
      (policy: $0, all: PolicyDownload.all(of: $0))
    }
    let own = downloads.first { $0.all.contains { $0.path == file } }
    if let policy, own?.policy.id != policy.id {
      return finding("is no download of the policy '\(policy.id)' beside it", file, of: policy)
    }
    guard let own else { return nil }
    let words = Set(page.label(of: element).lowercased().split { !$0.isLetter }.map(String.init))
    if let saved = element.attribute("download"), !saved.value.isEmpty,
      Self.kind(of: saved.value) != Self.kind(of: file)
    {
      return finding("is saved as '\(saved.value)'", file, of: own.policy)
    }
    if let saved = element.attribute("download"), !saved.value.isEmpty,
      page.shows(own.policy.id + ".command"), saved.value != Self.name(of: file),
      CreationCommand(for: own.policy).files.contains(Self.name(of: file))
    {
      return finding(
        "is saved as '\(saved.value)' where the command reads '\(Self.name(of: file))'", file,
        of: own.policy)
    }
    if file.hasSuffix(".sha256") {
      if let other = otherDigest { return finding("is no \(other)", file, of: own.policy) }
      let isOther = words.isDisjoint(with: Self.digests) && !words.isDisjoint(with: Self.wholes)
      return isOther ? finding("is a digest", file, of: own.policy) : nil
    }
    if words == ["sha"] { return finding("is no digest", file, of: own.policy) }
    if let other = words.intersection(Self.formats).sorted().first, !words.contains("json") {
      return finding("is no \(other)", file, of: own.policy)
    }
    let isCompact = file.hasSuffix(".min.json")
    if isCompact, layouts == ["readable"], words.isDisjoint(with: Self.compact) {
      return finding("is the compact form of the readable one beside it", file, of: own.policy)
    }
    if isCompact ? words.contains("readable") : !words.isDisjoint(with: Self.compact) {
      return finding(
        isCompact ? "is the compact form" : "is not the compact form", file, of: own.policy)
    }
    return nil
  }

  /// The algorithm that the link names, where that is not the digest's.
  private var otherDigest: String? {
    let label = page.label(of: element).uppercased()
    let words = label.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .map { $0.filter { $0 != "-" } }
    return words.contains("SHA256") ? nil : words.first { Self.otherDigests.contains($0) }
  }

  /// The policy that the link stands beside, where that is one alone.
  private var policy: PublishedPolicy? {
    let policies = beside.map(\.policy)
    return Set(policies.map(\.id)).count == 1 ? policies.first : nil
  }

  /// The layouts that the link stands beside.
  private var layouts: Set<String> { Set(beside.map(\.layout)) }

  /// The blocks of the innermost section around the link that has any.
  private var beside: [PolicyBlock] {
    let blocks = EnclosingSections(of: page).around(element).lazy.map { section in
      context.blocks.filter { section.holds($0.element) }
    }
    return blocks.first { !$0.isEmpty } ?? []
  }

  private static func name(of file: String) -> String {
    String(file.split(separator: "/").last ?? "")
  }

  /// How the name of a file ends.
  private static func kind(of file: String) -> Substring? { file.split(separator: ".").last }

  private static let compact: Set = ["compact", "minified", "small", "min"]
  private static let wholes: Set = ["json", "policy", "compact", "readable"]
  private static let digests: Set = ["sha", "checksum", "checksums", "digest", "hash"]
  private static let otherDigests: Set = [
    "MD5", "SHA1", "SHA224", "SHA384", "SHA512", "CRC32", "BLAKE2", "BLAKE3",
  ]
  /// Forms that a policy is published in, or could be, but not as a download.
  private static let formats: Set = [
    "yaml", "yml", "terraform", "hcl", "cloudformation", "cdk", "csv", "xml", "pdf", "toml",
  ]

  private func finding(_ words: String, _ file: String, of policy: PublishedPolicy) -> Finding {
    Finding(
      "policy-copy", at: page.position(at: link.offset),
      "the download '\(page.label(of: element))' leads to '\(file)', which \(words)",
      hint: "run 'make site'", actual: file,
      about: Subject(fact: policy.id + ".json", channel: page.name, item: link.value),
      model: policy.source)
  }
}
