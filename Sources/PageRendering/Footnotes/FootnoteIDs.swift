/// The ids of a page's footnotes: made of their names, so that they stay when others come and go.
struct FootnoteIDs {
  /// The id of the heading above them.
  private(set) var heading = ""
  /// The id of each footnote.
  private(set) var notes: [String] = []
  /// The ids of the places that refer to each footnote.
  private(set) var references: [[String]] = []

  /// Takes ids that neither headings nor blocks have.
  mutating func assign(to list: FootnoteList, among ids: inout IDRegistry) {
    guard !list.notes.isEmpty else { return }
    heading = ids.unique("footnotes")
    for note in list.notes {
      let name = Slug.of(note.label)
      notes.append(ids.unique("fn-" + name))
      references.append((0..<note.referenceCount).map { _ in ids.unique("fnref-" + name) })
    }
  }
}
