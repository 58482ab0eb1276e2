/// The revision of the model that a page says it was made from.
struct RevisionStamp: Hashable, Sendable {
  let revision: String
  /// The offset of the value in the page's source.
  let offset: Int

  init?(in root: HTMLElement) {
    var found: HTMLAttribute?
    root.visit { element in
      guard found == nil, element.name == "meta", element["name"] == "plumbline-revision" else {
        return
      }
      found = element.attribute("content")
    }
    guard let found else { return nil }
    revision = FoldedText.fold(found.value)
    offset = found.offset
  }

  /// A revision as messages name it: enough of it to be told from others.
  static func short(_ revision: String) -> String { String(revision.prefix(12)) }
}
