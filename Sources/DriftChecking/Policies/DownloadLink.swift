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
    let links = page.root.all { $0.name == "a" && $0["download"] != nil }
    guard !links.isEmpty, !context.blocks.isEmpty else { return [] }
    return links.compactMap { element in
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
    let isCompact = file.hasSuffix(".min.json")
    if isCompact ? words.contains("readable") : !words.isDisjoint(with: ["compact", "minified"]) {
      return finding(
        isCompact ? "is the compact form" : "is not the compact form", file, of: own.policy)
    }
    return nil
  }

  /// The policy that the link stands beside, where that is one alone.
  private var policy: PublishedPolicy? {
    let around = page.root.all { Self.sections.contains($0.name) && $0.holds(element) }
    for section in around.reversed() {
      let ids = Set(context.blocks.filter { section.holds($0.element) }.map(\.policy.id))
      guard let id = ids.first else { continue }
      return ids.count == 1 ? context.product.publishedPolicies.first { $0.id == id } : nil
    }
    return nil
  }

  private static let sections: Set = ["figure", "details", "section"]

  private func finding(_ words: String, _ file: String, of policy: PublishedPolicy) -> Finding {
    Finding(
      "policy-copy", at: page.position(at: link.offset),
      "the download '\(page.label(of: element))' leads to '\(file)', which \(words)",
      hint: "run 'make site'", actual: file,
      about: Subject(fact: policy.id + ".json", channel: page.name, item: link.value),
      model: policy.source)
  }
}
