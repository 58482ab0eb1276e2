import ActionCatalogue
import Testing
import catalogue_compactor

/// Holds the shipped catalogue to the published tables, where they are at hand: all of it is
/// there, with the same values, and nothing else.
@Suite(.enabled(if: PublishedTables.folder != nil, "set PLUMBLINE_DATA to the data folder"))
struct `The catalogue specification` {
  private let catalogue = Catalogue.shipped

  @Test func `every action is there as published`() throws {
    let rows = try PublishedTables.rows("iam-actions.tsv")
    #expect(rows.count == 21_788)
    for row in rows {
      let action = try #require(catalogue.service(row[0])?.action(named: row[1]))
      let types = action.resourceTypes.map { $0.name + ($0.isRequired ? "!" : "") }
      #expect(action.fullName == "\(row[0]):\(row[1])")
      #expect(action.levels.words == row[2])
      #expect(types == PublishedTables.items(row[3]))
      #expect(action.conditionKeys == PublishedTables.items(row[4]))
    }
    #expect(names(\.actions, \.name) == pairs(rows))
  }

  @Test func `every resource type is there as published`() throws {
    let rows = try PublishedTables.rows("iam-resource-types.tsv")
    #expect(rows.count == 2_300)
    for row in rows {
      let type = try #require(catalogue.service(row[0])?.resourceType(named: row[1]))
      #expect(type.arnFormat == row[2])
      #expect(type.conditionKeys == PublishedTables.items(row[3]))
    }
    #expect(names(\.resourceTypes, \.name) == pairs(rows))
  }

  @Test func `every condition key is there as published`() throws {
    let rows = try PublishedTables.rows("iam-condition-keys.tsv")
    #expect(rows.count == 2_545)
    for row in rows {
      let key = try #require(catalogue.service(row[0])?.conditionKey(named: row[1]))
      #expect(key.name == row[1])
      #expect(key.type.spelling == row[2])
      if case .other(let spelling) = key.type { Issue.record("the type '\(spelling)' is new") }
    }
    #expect(names(\.conditionKeys, \.name) == pairs(rows))
  }

  @Test func `every dependent action is there as published`() throws {
    let rows = try PublishedTables.rows("iam-dependent-actions.tsv")
    #expect(rows.count == 1_654)
    for row in rows {
      let action = try #require(catalogue.service(row[0])?.action(named: row[1]))
      #expect(action.dependentActions == PublishedTables.items(row[2]))
    }
    let needing = catalogue.services.flatMap { catalogue.service($0)?.actions ?? [] }
      .filter { !$0.dependentActions.isEmpty }
    #expect(needing.count == rows.count)
  }

  @Test func `the tables make the shipped text, byte for byte`() throws {
    let folder = try #require(PublishedTables.folder)
    let made = try Catalogue(text: CatalogueCompactor.compact(folder: folder))
    #expect(made.digest == catalogue.digest)
    #expect(made.sources == catalogue.sources)
  }

  private func names<Element>(
    _ elements: KeyPath<CatalogueService, [Element]>, _ name: KeyPath<Element, String>
  ) -> Set<[String]> {
    Set(
      catalogue.services.flatMap { prefix in
        (catalogue.service(prefix)?[keyPath: elements] ?? []).map { [prefix, $0[keyPath: name]] }
      })
  }

  private func pairs(_ rows: [[String]]) -> Set<[String]> { Set(rows.map { [$0[0], $0[1]] }) }
}
