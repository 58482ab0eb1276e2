internal import ByteSearching
package import Diagnostics

/// Holds what a site answers against what it has answered before.
package struct InventoryCheck {
  private let site: SiteInventory
  private let reading: InventoryReading
  private let file: String
  /// True where the file says just what the site answers.
  private let isCurrent: Bool

  /// How many findings are told.
  private static let limit = 100

  package init(of site: SiteInventory, against utf8: [UInt8], shownAs file: String) {
    self.site = site
    self.file = file
    reading = InventoryReading(utf8)
    isCurrent = site.text(below: reading.head) == utf8
  }

  /// What was published and is gone, and what in the file cannot be understood.
  package var findings: [Finding] {
    guard !isCurrent else { return [] }
    let found =
      reading.malformed.map { line in
        finding(
          line, column: 1, "'\(line.text)' is no address and no heading id",
          hint: "write an address as it is published, and below it its ids, each behind '  #'")
      } + reading.entries.flatMap(losses)
    guard found.count > Self.limit, let next = found.dropFirst(Self.limit - 1).first else {
      return found
    }
    return found.prefix(Self.limit - 1) + [
      Finding(
        "redirect", at: next.position, "\(found.count - Self.limit + 1) more of these follow",
        hint: "mend those above first", about: Subject(fact: file, channel: "inventory"))
    ]
  }

  /// What is to be told where nothing is written, that the file lags behind among it.
  package var reviewFindings: [Finding] {
    let found = findings
    return found.isEmpty ? staleness.map { [$0] } ?? [] : found
  }

  /// What the file should hold from now on; nil where it does, or where something is gone.
  package var update: InventoryUpdate? {
    guard !isCurrent, findings.isEmpty else { return nil }
    return InventoryUpdate(text: site.text(below: reading.head), added: additions.count)
  }

  /// That the file lacks what the site answers; nil where it does not.
  private var staleness: Finding? {
    guard let first = additions.first else { return nil }
    return Finding(
      "redirect", .warning, at: SourcePosition(file: file),
      "not every address and heading id is listed: '\(first)' is not",
      hint: "run 'plumbline build', and commit this file",
      about: Subject(fact: file, channel: "inventory", item: "stale"))
  }

  /// The addresses and ids that the file does not list, in order.
  private var additions: [String] {
    guard !isCurrent else { return [] }
    var known: [String: Set<String>] = [:]
    for entry in reading.entries {
      known[entry.address.text, default: []].formUnion(entry.ids.map(\.text))
    }
    return site.ids.flatMap { address, ids -> [String] in
      guard let old = known[address] else { return [address] + ids.map { "\(address)#\($0)" } }
      return ids.subtracting(old).map { "\(address)#\($0)" }
    }.sorted { $0.precedes($1) }
  }

  private func losses(of entry: InventoryReading.Entry) -> [Finding] {
    let address = entry.address.text
    guard let ids = site.ids[address] else {
      return [
        finding(
          entry.address, column: 1, "'\(address)' was published and is gone",
          hint: "lead it on with 'redirects' in 'plumbline.yml' (from: \(address)), or take it and "
            + "its ids out of this file")
      ]
    }
    guard !site.redirected.contains(address) else { return [] }
    return entry.ids.filter { !ids.contains($0.text) }.map { id in
      finding(
        id, column: InventoryReading.indent.count,
        "'\(address)' has lost its heading id '\(id.text)'",
        hint: "give a heading '{#\(id.text)}', lead it on with 'redirects' in 'plumbline.yml' "
          + "(from: \(address)#\(id.text)), or take it out of this file")
    }
  }

  private func finding(
    _ line: InventoryReading.Line, column: Int, _ message: String, hint: String
  ) -> Finding {
    Finding(
      "redirect", at: SourcePosition(file: file, line: line.number, column: column), message,
      hint: hint, about: Subject(fact: file, channel: "inventory", item: message))
  }
}
