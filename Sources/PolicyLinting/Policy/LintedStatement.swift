package import IAMPolicy

/// A statement as lint rules look at it: whatever could be made out, each part with its place.
package struct LintedStatement: Sendable {
  /// The whole statement.
  package let location: LintLocation
  /// Its elements in written order, known or not.
  package let elements: [LintedElement]
  /// `Allow` or `Deny`; nil when it is missing or misspelled.
  package let effect: Effect?
  /// The strings of `Action` or `NotAction`.
  package let actions: [LintedText]
  /// The strings of `Resource` or `NotResource`.
  package let resources: [LintedText]
  /// The principals of `Principal` or `NotPrincipal`.
  package let principals: [LintedPrincipal]
  /// The conditions, one for each operator and key.
  package let conditions: [LintedCondition]

  init(_ node: JSONNode, path: [LintLocation.Step]) {
    location = LintLocation(path: path, of: node)
    let elements: [LintedElement] =
      if case .object(let members) = node.value {
        members.map { LintedElement($0, below: path) }
      } else {
        []
      }
    self.elements = elements
    func element(_ names: String...) -> LintedElement? {
      elements.first { names.contains($0.name) }
    }
    effect = element("Effect")?.node.stringText.flatMap(Effect.init(rawValue:))
    actions = element("Action", "NotAction")?.strings ?? []
    resources = element("Resource", "NotResource")?.strings ?? []
    let principal = element("Principal", "NotPrincipal")
    principals =
      (principal?.strings ?? []).map { LintedPrincipal(kind: nil, value: $0) }
      + (principal?.members ?? []).flatMap { member in
        member.strings.map { LintedPrincipal(kind: member.name, value: $0) }
      }
    conditions = (element("Condition")?.members ?? []).flatMap { name in
      name.members.map { LintedCondition(operatorElement: name, element: $0) }
    }
  }

  /// An element by its name, spelled exactly; of a repeated one the first.
  package subscript(name: String) -> LintedElement? { elements.first { $0.name == name } }

  package var isNotAction: Bool { self["NotAction"] != nil }
  package var isNotResource: Bool { self["NotResource"] != nil }
  package var isNotPrincipal: Bool { self["NotPrincipal"] != nil }
  package var hasPrincipal: Bool { self["Principal"] != nil || isNotPrincipal }

  /// Its Sid, or its number from 1, for messages.
  package var label: String {
    if let sid = self["Sid"]?.node.stringText, !sid.isEmpty { return "'\(sid)'" }
    guard case .index(let index)? = location.path.last else { return "1" }
    return String(index + 1)
  }
}
