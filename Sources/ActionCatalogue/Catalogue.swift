internal import IAMPolicy
internal import Synchronization

/// The actions, resource types and condition keys that AWS has, as known on a date.
///
/// The text is searched for its services once, and a service is read when it is first asked for:
/// a command that names three services pays for three.
package final class Catalogue: ActionUniverse {
  /// The services' prefixes in lower case, sorted.
  package let services: [String]
  /// Where the facts come from.
  package let sources: [CatalogueSource]
  /// The digest of all that stands in the text after its header, as the header says it.
  package let digest: String
  /// The day the actions are known from, `YYYY-MM-DD`.
  package let date: String

  private let text: [UInt8]
  private let blocks: [String: CatalogueIndex.Block]
  private let read = Mutex<[String: CatalogueService]>([:])

  /// The catalogue that the product carries.
  ///
  /// The tests read all of it, so that no fault can reach a user; were there one, the catalogue
  /// would know no service.
  package static let shipped =
    (try? Catalogue(unread: CatalogueText.shipped)) ?? Catalogue(text: [], index: CatalogueIndex())

  /// Reads a catalogue from its text, every service at once.
  package convenience init(text: [UInt8]) throws(CatalogueFault) {
    try self.init(unread: text)
    for prefix in services { _ = try load(prefix) }
  }

  /// Finds the services of a text; one that cannot be read is as one that is not there.
  package convenience init(unread text: [UInt8]) throws(CatalogueFault) {
    self.init(text: text, index: try CatalogueIndex(of: text))
  }

  private init(text: [UInt8], index: CatalogueIndex) {
    self.text = text
    blocks = index.blocks
    services = index.blocks.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    sources = index.header.sources
    digest = index.header.digest
    date = index.header.date
  }

  /// The service with a prefix, letter case aside; nil when the catalogue has none.
  package func service(_ prefix: some StringProtocol) -> CatalogueService? {
    try? load(ASCIIFolding.lowercased(String(prefix)))
  }

  /// How many services were read so far.
  package var readCount: Int { read.withLock(\.count) }

  private func load(_ prefix: String) throws(CatalogueFault) -> CatalogueService? {
    guard let block = blocks[prefix] else { return nil }
    if let known = read.withLock({ $0[prefix] }) { return known }
    let lines = CatalogueLines(text[block.range], from: block.line)
    let service = try ServiceReader.read(prefix: prefix, lines: lines)
    read.withLock { $0[prefix] = service }
    return service
  }
}

extension Catalogue {
  package func actionNames(of service: String) -> [String] {
    self.service(service)?.actions.map(\.name) ?? []
  }
}
