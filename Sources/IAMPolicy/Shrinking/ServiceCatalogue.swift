/// A service's actions in a catalogue, found by how they begin.
struct ServiceCatalogue {
  /// The names as AWS spells them with the folded ones, sorted by the latter.
  private let names: [(folded: [UInt8], name: String)]

  init(_ names: [String]) {
    self.names = names.map { (Array(ASCIIFolding.lowercased($0).utf8), $0) }
      .sorted { $0.folded.lexicographicallyPrecedes($1.folded) }
  }

  /// True when the catalogue has no actions of the service.
  var isEmpty: Bool { names.isEmpty }

  /// The actions whose names begin so, letter case aside, in alphabetical order.
  func names(beginningWith beginning: String) -> [String] {
    let wanted = Array(ASCIIFolding.lowercased(beginning).utf8)
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].folded.lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return names[low...].prefix { $0.folded.starts(with: wanted) }.map(\.name)
  }
}
