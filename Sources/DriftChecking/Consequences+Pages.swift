internal import Diagnostics

/// What follows when a page is called otherwise, is not there, or is not where it was.
extension Consequences {
  static let ofPages = [
    wordWithin, otherPage, renamedPage, absentPage, sameOnOtherPages, movedNeighbours,
    staleContents,
  ]

  /// A wrong number, or what a tool left, within a text that is then wrong as a whole.
  private static let wordWithin = Cause(
    rules: [
      "placeholder", "residue", "size-number", "size-approximate", "quota", "count", "size-claim",
      "access-claim", "date", "name",
    ],
    effects: ["page-metadata", "navigation", "trail", "structured-data"]
  ) { cause, finding in
    let word = cause.actual ?? cause.subject.item
    return cause.position.file == finding.position.file
      && cause.position.line == finding.position.line && !word.isEmpty
      && finding.actual?.contains(word) == true
  }

  /// What is read in a file that holds another page, or a part of its own.
  private static let otherPage = Cause(
    rules: ["missing-page"],
    effects: [
      "page-metadata", "navigation", "trail", "structured-data", "anchor", "link", "coverage",
      "steps", "policy-missing", "policy-syntax", "policy-narrower", "translation",
    ]
  ) { cause, finding in
    cause.subject.item == PageIdentityCheck.item && cause.position.file == finding.position.file
  }

  /// A page whose heading says what its title was: so do the links to it, all over the site.
  private static let renamedPage = Cause(
    rules: ["page-metadata"],
    effects: ["page-metadata", "navigation", "trail", "structured-data"]
  ) { cause, finding in
    guard cause.subject.item == PageTitleCheck.heading, finding.subject != cause.subject,
      let expected = cause.expected, let actual = cause.actual
    else { return false }
    return finding.expected?.contains(expected) == true && finding.actual?.contains(actual) == true
  }

  /// A page that was not published, or not taken away, is told once, not in each list of pages.
  private static let absentPage = Cause(
    rules: ["missing-page", "orphan"], effects: ["navigation", "sitemap"]
  ) { cause, finding in
    [finding.subject.fact, finding.subject.item, finding.actual].contains(cause.subject.channel)
  }

  /// The same entry wrong in the sidebar of every page is one drift.
  private static let sameOnOtherPages = Cause(rules: ["navigation"], effects: ["navigation"]) {
    cause, finding in
    cause.message == finding.message && cause.subject.fact == finding.subject.fact
      && cause.subject.item == finding.subject.item
      && cause.subject.channel != finding.subject.channel && cause < finding
      && cause.subject.fact == NavigationJudge.fact
  }

  /// A page in another place of the sidebar has other neighbours.
  private static let movedNeighbours = Cause(rules: ["navigation"], effects: ["navigation"]) {
    cause, finding in
    cause.subject.fact == NavigationJudge.fact && finding.subject.fact != NavigationJudge.fact
      && [finding.subject.item, finding.actual].contains(cause.subject.item)
  }

  /// An entry of the table of contents whose heading is gone leads nowhere too.
  private static let staleContents = Cause(rules: ["navigation"], effects: ["anchor"]) {
    cause, finding in
    cause.subject.fact == ContentsCheck.fact && cause.subject.channel == finding.subject.channel
      && cause.subject.item == finding.subject.item
  }
}
