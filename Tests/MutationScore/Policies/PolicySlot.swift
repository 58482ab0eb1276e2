/// A published text of a policy.
struct PolicySlot: Sendable {
  let channel: Channel
  let region: Region
  /// The number of the part it holds; nil for the whole policy.
  let part: Int?
  let root: JSONItem

  init?(_ region: Region, in channel: Channel, part: Int? = nil) {
    var reader = JSONItemReader(region)
    guard let root = reader.read() else { return nil }
    self.channel = channel
    self.region = region
    self.part = part
    self.root = root
  }

  var isWhole: Bool { part == nil }
  var statements: [JSONItem] { root["Statement"]?.items ?? [] }

  func statements(_ effect: String) -> [JSONItem] {
    statements.filter { $0["Effect"]?.text == effect }
  }

  func region(of item: JSONItem) -> Region { region.part(item.range) }

  /// The inside of a string.
  func inside(_ string: JSONItem) -> Region {
    region.part((string.range.lowerBound + 1)..<(string.range.upperBound - 1))
  }

  /// The text that a reader gets, once a mutant was made.
  func text(in files: SiteFiles, after mutant: Mutant) -> String {
    let edits = mutant.edits.filter { $0.file == region.file }
    let before = edits.filter { $0.range.upperBound < region.range.lowerBound }
      .reduce(0) { $0 + $1.growth }
    let inside = edits.filter { $0.range.lowerBound >= region.range.lowerBound }
      .filter { $0.range.upperBound <= region.range.upperBound }.reduce(0) { $0 + $1.growth }
    let start = region.range.lowerBound + before
    let bytes = files[region.file]
    let end = min(region.range.upperBound + before + inside, bytes.count)
    let raw = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    return channel.isMarkup ? MarkupText.text(of: raw) : raw
  }
}
