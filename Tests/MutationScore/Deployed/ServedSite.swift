import Diagnostics
import DriftChecking
import Fetching
import SiteDescription

/// A fixture's site behind a server that gives one of its files wrongly; nothing goes over a
/// network.
struct ServedSite: Sendable {
  let fixture: Fixture
  let path: String
  let mutation: DeployedMutation

  /// What is found when the site is fetched and checked.
  func result() -> SiteCheckResult? {
    guard let address = WebAddress(fixture.configuration.url) else { return nil }
    var crawl = SiteCrawl(
      of: address, product: fixture.product, outline: fixture.outline,
      configuration: fixture.configuration)
    let site = crawl.run { requests in requests.map { answer(to: $0, below: address) } }
    return SiteCheck(
      product: fixture.product, outline: fixture.outline, configuration: fixture.configuration
    ).run(on: site)
  }

  /// The address that messages name the file by.
  var address: String { "\(fixture.configuration.url)/\(Self.address(of: path))" }

  static func address(of path: String) -> String {
    path == "index.html" || path.hasSuffix("/index.html")
      ? String(path.dropLast("index.html".count)) : path
  }

  private func answer(to request: FetchRequest, below base: WebAddress) -> FetchOutcome {
    let local = request.address.path.dropFirst(base.path == "/" ? 1 : base.path.utf8.count + 1)
    let file = local.isEmpty || local.hasSuffix("/") ? local + "index.html" : String(local)
    let bytes = fixture.files.bytes[String(file)]
    var answer = FetchedAnswer(
      address: request.address, status: bytes == nil ? 404 : 200,
      headers: [HTTPHeader(name: "content-type", value: Self.type(of: String(file)))],
      body: bytes ?? fixture.files["404.html"])
    if String(file) == path { mutation.change(&answer, request, fixture) }
    return .answer(answer)
  }

  private static func type(of file: String) -> String {
    switch file.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "json": "application/json"
    case "md": "text/markdown; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "xml": "application/xml"
    case "atom": "application/atom+xml"
    default: "text/plain; charset=utf-8"
    }
  }
}
