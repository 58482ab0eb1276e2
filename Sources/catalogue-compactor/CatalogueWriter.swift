internal import ActionCatalogue

/// Writes the catalogue's text: a header, then each service with its own small tables.
struct CatalogueWriter {
  private let sources: Sources

  init(_ sources: Sources) { self.sources = sources }

  func text() throws -> String {
    let body = try services()
    let header =
      [
        "# The IAM action catalogue. Made by `make catalogue DATA=folder`; never edited by hand.",
        "# @ service, k condition key, r resource type, a actions, d what actions also need.",
        "format\t1",
      ] + sources.lines + ["digest\t\(CatalogueDigest.digest(of: body.utf8))"]
    return header.joined(separator: "\n") + "\n" + body
  }

  private func services() throws -> String {
    let actions = grouped(sources.actions)
    let types = grouped(sources.resourceTypes)
    let keys = grouped(sources.conditionKeys)
    let needs = grouped(sources.dependentActions)
    for row in [types, keys, needs].flatMap({ $0.values.compactMap(\.first) })
    where actions[row.fields[0]] == nil {
      throw row.problem("the service '\(row.fields[0])' has no actions")
    }
    var lines: [String] = []
    for prefix in actions.keys.sorted() {
      let service = ServiceWriter(
        prefix: prefix, actions: actions[prefix] ?? [], types: types[prefix] ?? [],
        keys: keys[prefix] ?? [], needs: needs[prefix] ?? [])
      lines += try service.lines()
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func grouped(_ table: SourceTable) -> [String: [SourceTable.Row]] {
    Dictionary(grouping: table.rows) { $0.fields[0] }
  }
}
