package import ActionCatalogue
package import IAMPolicy

/// A policy as lint rules look at it: its text, its JSON as far as it could be read, and what AWS
/// has by the catalogue.
package struct LintedPolicy: Sendable {
  package let type: PolicyType
  package let text: String
  package let reading: JSONReading
  /// What services, actions, resource types and condition keys there are.
  package let catalogue: Catalogue
  /// The elements of the policy in written order; none when it is no object.
  package let elements: [LintedElement]
  package let statements: [LintedStatement]

  package init(_ utf8: [UInt8], type: PolicyType, catalogue: Catalogue) {
    self.init(utf8, read: JSONReading(of: utf8), type: type, catalogue: catalogue)
  }

  /// Takes a text with the JSON it was read as.
  package init(
    _ utf8: [UInt8], read reading: JSONReading, type: PolicyType, catalogue: Catalogue
  ) {
    self.type = type
    self.catalogue = catalogue
    text = String(decoding: utf8, as: UTF8.self)
    self.reading = reading
    elements = reading.root.map(Self.members(of:)) ?? []
    let list = elements.first { $0.name == "Statement" }
    statements = list.map(Self.statements(of:)) ?? []
  }

  private static func members(of root: JSONNode) -> [LintedElement] {
    guard case .object(let members) = root.value else { return [] }
    return members.map { LintedElement($0, below: []) }
  }

  private static func statements(of list: LintedElement) -> [LintedStatement] {
    switch list.node.value {
    case .object: [LintedStatement(list.node, path: list.location.path)]
    case .array(let items):
      items.enumerated().map { index, item in
        LintedStatement(item, path: list.location.path + [.index(index)])
      }
    case .null, .bool, .number, .string: []
    }
  }

  /// An element by its name, spelled exactly.
  package subscript(name: String) -> LintedElement? { elements.first { $0.name == name } }

  /// The whole text.
  package var wholeLocation: LintLocation {
    let start = TextPlace(offset: 0, line: 1, column: 1)
    return LintLocation(
      path: [], span: LintLocation.Span(start: start, end: reading.root?.end ?? start))
  }

  /// The version; nil when it is missing or none that AWS knows.
  package var version: PolicyVersion? {
    self["Version"]?.node.stringText.flatMap(PolicyVersion.init(rawValue:))
  }
}
