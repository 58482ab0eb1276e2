/// Where a part of the catalogue's facts come from.
package struct CatalogueSource: Sendable, Equatable {
  /// What the facts are, such as `actions`.
  package let facts: String
  /// Who gathered them.
  package let name: String
  /// The day or the part of the year they are known from.
  package let date: String
  /// The licence they are published under.
  package let licence: String
}
