package import Diagnostics
package import FileSystem

/// `plumbline-accepted.yml`, read strictly: an entry that cannot be understood accepts nothing.
package struct AcceptanceFile: Sendable {
  /// The name of the file, which stands beside the configuration.
  package static let name = "plumbline-accepted.yml"

  package let entries: [AcceptanceEntry]
  package let findings: [Finding]

  /// Reads the file at a path; messages name it as shown, and one that is not there is empty.
  package init(file: String, shownAs: String) throws(FileError) {
    do throws(FileError) {
      self.init(text: try Files.read(file, limit: 1 << 20), file: shownAs)
    } catch {
      guard error.isMissing else { throw error }
      self.init(text: [], file: shownAs)
    }
  }

  package init(text: [UInt8], file: String) {
    var reader = MappingReader(text, rule: "suppression", file: file, known: ["accepted"])
    var entries: [AcceptanceEntry] = []
    for var item in reader.mappings("accepted", known: AcceptanceEntry.known) ?? [] {
      let entry = AcceptanceEntry(&item)
      reader.take(item)
      guard let entry else { continue }
      let fingerprint = entry.acceptance.fingerprint
      if entries.contains(where: { $0.acceptance.fingerprint == fingerprint }) {
        reader.reject(
          at: entry.position, "'\(fingerprint)' is accepted twice", hint: "take one entry out",
          item: fingerprint)
      } else {
        entries.append(entry)
      }
    }
    self.entries = entries
    findings = reader.findings
  }
}
