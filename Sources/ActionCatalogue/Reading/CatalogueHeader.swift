/// What stands in a catalogue's text before the first service.
struct CatalogueHeader {
  /// The one format there is.
  static let format = "1"

  private(set) var sources: [CatalogueSource] = []
  private(set) var digest = ""
  private var isKnown = false

  /// The day of the actions, `YYYY-MM-DD`.
  var date: String { sources.first { $0.facts == "actions" }?.date ?? "" }

  /// Reads a line of the header.
  mutating func read(_ line: CatalogueLine) throws(CatalogueFault) {
    if line.isEmpty || line.isRemark { return }
    let fields = line.fields.map(line.text)
    switch (fields[0], fields.count) {
    case ("format", 2):
      guard fields[1] == Self.format else {
        throw line.fault("the format '\(fields[1])' is not the known one, '\(Self.format)'")
      }
      isKnown = true
    case ("digest", 2): digest = fields[1]
    case ("source", 5):
      sources.append(
        CatalogueSource(facts: fields[1], name: fields[2], date: fields[3], licence: fields[4]))
    default: throw line.fault("'\(fields[0])' is no line of the header")
    }
  }

  /// Refuses a header that lacks what every catalogue says.
  func check(before line: Int) throws(CatalogueFault) {
    guard isKnown else { throw CatalogueFault("the format is not named", line: line) }
    guard !date.isEmpty else {
      throw CatalogueFault("the source of the actions is not named", line: line)
    }
    guard !digest.isEmpty else { throw CatalogueFault("the digest is not named", line: line) }
  }
}
