/// The revision of the model that a page says it was made from.
struct RevisionStamp: Hashable, Sendable {
  let revision: String
  /// The offset of the value in the page's source.
  let offset: Int

  init?(of page: PublishedPage) {
    let found = page.elements.sayings.lazy
      .filter { $0.name == "meta" && $0["name"] == "plumbline-revision" }
      .compactMap { $0.attribute("content") }.first
    guard let found else { return nil }
    revision = FoldedText.fold(found.value)
    offset = found.offset
  }

  /// A revision as messages name it: enough of it to be told from others.
  static func short(_ revision: String) -> String { String(revision.prefix(12)) }
}
