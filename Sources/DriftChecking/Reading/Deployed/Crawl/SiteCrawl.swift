package import CanonicalModel
internal import Digests
package import Fetching
package import SiteDescription

/// Fetches a deployed site: what the model and the content say is there, and what it leads to.
package struct SiteCrawl {
  /// Fetches all that is asked for; the outcomes are in the order of the requests.
  package typealias Fetch = ([FetchRequest]) -> [FetchOutcome]

  let address: WebAddress
  let product: Product
  let outline: ContentOutline
  let configuration: SiteConfiguration
  let options: SiteCheckOptions
  var site: DeployedSite

  package init(
    of address: WebAddress, product: Product, outline: ContentOutline,
    configuration: SiteConfiguration, options: SiteCheckOptions = SiteCheckOptions()
  ) {
    self.address = address
    self.product = product
    self.outline = outline
    self.configuration = configuration
    self.options = options
    let text = address.description
    site = DeployedSite(
      Deployment(
        address: text.hasSuffix("/") ? String(text.dropLast()) : text,
        ownAddress: configuration.url))
  }

  /// Fetches the site, wave by wave; when its host cannot be reached, its home alone.
  package mutating func run(_ fetch: Fetch) -> DeployedSite {
    let outcomes = take(["index.html"], fetch)
    if case .failure? = outcomes.first { return site }
    site.deployment.ownAddress = ownAddress ?? configuration.url
    var wave = new(owned + [Deployment.nowhere] + leads(from: ["index.html"]))
    while !wave.isEmpty {
      take(wave, fetch)
      wave = leads(from: wave)
    }
    judge()
    compareEncodings(fetch)
    lookPastCaches(fetch)
    return site
  }

  /// The files that the outline and the model promise.
  var owned: [String] {
    outline.pages.flatMap { [$0.htmlFile, $0.twinFile] } + PageSetCheck.expected
      + product.publishedPolicies.flatMap(PolicyDownload.all).map(\.path) + searchFiles
  }

  /// The files of a search index whose names are known, where one must be there.
  private var searchFiles: [String] {
    options.requiresSearch ? [PublishedSearch.entryFile, PublishedSearch.scriptFile] : []
  }

  /// What is left of some paths when those that were asked for are taken out, each once.
  func new(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { path in
      site.deployment.answers[path] == nil && site.deployment.unknown[path] == nil
        && SitePath.isSafe(path) && isAskedFor(path) && seen.insert(path).inserted
    }
  }

  /// False for what pages lead to in a search index: it is loaded only by those who search.
  private func isAskedFor(_ path: String) -> Bool {
    !path.hasPrefix(PublishedSearch.folder) || searchFiles.contains(path)
  }

  /// Asks for some files and keeps what comes.
  @discardableResult
  private mutating func take(_ paths: [String], _ fetch: Fetch) -> [FetchOutcome] {
    let outcomes = fetch(paths.map { FetchRequest(request(for: $0)) })
    for (path, outcome) in zip(paths, outcomes) {
      switch outcome {
      case .failure(let reason): site.deployment.unknown[path] = reason
      case .answer(let answer) where answer.isRefusal:
        let pause = answer.headers.first { $0.name == "retry-after" }
        site.deployment.unknown[path] =
          "the server answers \(answer.status)"
          + (pause.map { ", and asks for patience with '\($0.name): \($0.value)'" } ?? "")
      case .answer(let answer): keep(answer, as: path)
      }
    }
    return outcomes
  }

  private mutating func keep(_ answer: FetchedAnswer, as path: String) {
    var kept = ServerAnswer(answer, to: path, digest: SHA256.hex(of: answer.body))
    kept.revision = revision(of: answer.body, at: path)
    site.deployment.answers[path] = kept
    site.files[path] = answer.body
  }

  func request(for path: String) -> WebAddress {
    address.appending(SitePath.address(of: path))
  }

  /// Records what was learnt of an answer.
  mutating func note(_ path: String, _ change: (inout ServerAnswer) -> Void) {
    guard var answer = site.deployment.answers[path] else { return }
    change(&answer)
    site.deployment.answers[path] = answer
    if answer.absence != nil { site.files[path] = nil }
  }

  /// Keeps a page under the name of its file, when it was asked for by that of its folder.
  mutating func rename(_ path: String, to file: String) {
    let answer = site.deployment.answers.removeValue(forKey: path)
    let body = site.files.removeValue(forKey: path)
    guard let answer, site.deployment.answers[file] == nil,
      site.deployment.unknown[file] == nil
    else { return }
    site.deployment.answers[file] = answer.named(file)
    site.files[file] = body
  }
}
