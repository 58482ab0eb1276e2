internal import CanonicalModel
internal import Diagnostics
internal import DriftChecking
internal import Fetching
internal import FileSystem
internal import SiteDescription

extension Project {
  /// Fetches the site that is deployed at an address, and keeps it in a folder when asked.
  func fetch(
    _ deployed: DeployedAddress, _ product: Product, _ options: SiteCheckOptions,
    _ session: Session
  ) throws(FileError) -> DeployedSite {
    var limits = FetchLimits()
    limits.connections = deployed.connections
    let agent = "plumbline/\(Version.text)"
    guard var fetcher = Fetcher(agent: agent, limits: limits) else {
      throw FileError("fetch", deployed.address.description, because: "libcurl cannot be used")
    }
    let started = Clock.now
    var crawl = SiteCrawl(
      of: deployed.address, product: product, outline: try outline().outline,
      configuration: configuration, options: options)
    let site = try session.showingProgress { (progress) throws(FileError) in
      progress.begin(.fetching)
      return crawl.run { fetcher.fetch($0) }
    }
    session.note(
      "fetched \(site.files.count) files from '\(deployed.address)' in "
        + "\(Clock.milliseconds(since: started)) ms")
    if let folder = deployed.folder { try SavedSite.save(site, in: folder) }
    return site
  }
}
