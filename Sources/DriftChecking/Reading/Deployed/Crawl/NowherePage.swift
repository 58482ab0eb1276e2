internal import Diagnostics

/// The page that a server gives for what is not there, to be told from what is.
struct NowherePage {
  let body: [UInt8]
  private let digests: Set<String>
  private let title: String?

  init(_ site: DeployedSite) {
    let probe = site.deployment.answers[Deployment.nowhere]
    let home = site.deployment.answers["index.html"]
    body = site.files[Deployment.nowhere] ?? []
    let isGiven = probe?.status == 200 && probe?.redirects.isEmpty == true
    let errorPage = site.deployment.answers["404.html"]
    let isErrorPage = errorPage?.absenceByItself == nil
    digests = Set(
      [isGiven ? probe?.digest : nil, isErrorPage ? errorPage?.digest : nil].compactMap(\.self))
    let title = isGiven ? Self.title(of: body) : nil
    // A server that gives its home page for everything is found out by the bytes alone.
    self.title = home?.digest == probe?.digest ? nil : title
  }

  /// Why a file counts as not there though the server says it is; nil when it is.
  func reason(for answer: ServerAnswer, body: [UInt8]) -> String? {
    guard answer.path != "404.html", answer.path != "index.html" else { return nil }
    let isHTML = MediaType(answer["content-type"])?.isHTML ?? answer.path.hasSuffix(".html")
    guard digests.contains(answer.digest) || (isHTML && isTitled(body)) else { return nil }
    return "the server answers 200 with the page for what is not there"
  }

  private func isTitled(_ body: [UInt8]) -> Bool { title != nil && Self.title(of: body) == title }

  private static func title(of body: [UInt8]) -> String? {
    guard String(validating: body, as: UTF8.self) != nil,
      NestingScan.firstTooDeep(in: body) == nil,
      let title = HTMLTree.root(of: body).first(named: "title")
    else { return nil }
    let text = FoldedText.fold(PublishedText(contentOf: title, source: body).text)
    return text.isEmpty ? nil : text
  }
}
