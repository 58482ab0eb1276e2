/// A place within a page, as links name it.
struct FragmentPlace: Hashable {
  let file: String
  let fragment: String

  /// The heading that once had this name and has another one now; nil when it is the links that
  /// are wrong.
  ///
  /// `alive` are the places that links of the site lead to and find.
  func lostHeading(of target: PageRecord, alive: Set<FragmentPlace>) -> PageRecord.Heading? {
    target.headings.first { heading in
      guard let identifier = heading.identifier else { return isNamed(heading, in: target) }
      return identifier != heading.automaticIdentifier
        && !alive.contains(FragmentPlace(file: file, fragment: identifier))
        && isNamed(heading, in: target)
    }
  }

  private func isNamed(_ heading: PageRecord.Heading, in target: PageRecord) -> Bool {
    heading.automaticIdentifier == fragment || target.contents[fragment] == heading.text
  }
}
