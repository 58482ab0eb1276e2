internal import Diagnostics
internal import SiteDescription

/// Holds a page against itself in other languages.
struct TranslationJudge {
  let page: OutlinePage
  let record: PageRecord
  /// The page in all its languages, the original first.
  let versions: [OutlinePage]
  let context: CheckContext

  /// Facts that only one of the two tells, and lists that are longer in one.
  func factFindings(against original: PageRecord) -> [Finding] {
    guard let own = record.translation, let source = original.translation else { return [] }
    let missing = source.facts.subtracting(own.facts).sorted().map { fact in
      finding(
        "the translation does not show '\(fact)', as its original '\(original.path)' does",
        at: record.mainPosition, item: fact, values: (fact, nil))
    }
    let surplus = own.facts.subtracting(source.facts).sorted().map { fact in
      finding(
        "the translation shows '\(fact)', and its original '\(original.path)' does not",
        at: record.mainPosition, item: fact, values: (nil, fact))
    }
    let uneven = source.items.keys.sorted().compactMap { fact -> Finding? in
      guard let wanted = source.items[fact], let found = own.items[fact], wanted != found else {
        return nil
      }
      return finding(
        "the translation shows \(found) items of '\(fact)' and its original \(wanted)",
        at: record.mainPosition, item: fact, values: (String(wanted), String(found)))
    }
    return missing + surplus + uneven
  }

  /// A translation that was not touched since its original changed.
  func ageFindings(against original: OutlinePage) -> [Finding] {
    guard let changed = original.frontMatter.updated, let own = page.frontMatter.updated,
      own < changed
    else { return [] }
    return [
      finding(
        "the translation is of '\(own)', and its original '\(original.path)' of '\(changed)'",
        at: page.frontMatter.updatedPosition ?? page.position, item: "updated",
        values: (changed, own))
    ]
  }

  /// What the page says of itself in other languages, where its versions say anything of it.
  func alternateFindings(areDue: Bool) -> [Finding] {
    let wanted = Dictionary(
      versions.map { (language(of: $0), address(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let alternates = record.translation?.alternates ?? []
    let wrong = alternates.compactMap { alternate -> Finding? in
      let tag = alternate.language.lowercased()
      let target = tag == "x-default" ? versions.first.map(address) : wanted[tag]
      guard let target, versions.count > 1 else {
        return finding(
          "the page has no page in the language '\(alternate.language)'", at: alternate.position,
          item: "hreflang \(tag)", values: (nil, alternate.address))
      }
      guard target != alternate.address else { return nil }
      return finding(
        "the page names '\(alternate.address)' for the language '\(alternate.language)'",
        at: alternate.position, item: "hreflang \(tag)", values: (target, alternate.address))
    }
    let named = Set(alternates.map { $0.language.lowercased() })
    // A language that is misspelt is told once, as the wrong one.
    let absent = !areDue || wrong.contains { $0.expected == nil } ? [] : wanted.keys.sorted()
    let missing = absent.first { !named.contains($0) }.map { tag in
      finding(
        "the page names no page in the language '\(tag)'", at: record.headPosition,
        item: "hreflang \(tag)", values: (wanted[tag], nil))
    }
    return wrong + (missing.map { [$0] } ?? [])
  }

  private func language(of page: OutlinePage) -> String {
    (page.frontMatter.language ?? context.configuration.language).lowercased()
  }

  private func address(of page: OutlinePage) -> String {
    "\(context.configuration.url)/\(page.address)"
  }

  private func finding(
    _ message: String, at position: SourcePosition, item: String,
    values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "translation", at: position, message,
      hint: "bring '\(page.file)' up to its original, then run 'make site'", expected: values.0,
      actual: values.1,
      about: Subject(fact: versions.first?.path ?? page.path, channel: page.path, item: item),
      model: versions.first?.position)
  }
}
