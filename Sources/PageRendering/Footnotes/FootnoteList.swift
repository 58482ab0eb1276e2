/// The footnotes that a page refers to, in the order of their numbers.
struct FootnoteList: Sendable {
  /// A footnote.
  struct Note: Sendable {
    /// The name it has in the source.
    let label: String
    /// How many places refer to it.
    var referenceCount = 0
  }

  /// A place that refers to a footnote.
  struct Reference: Sendable {
    /// The index of the footnote.
    let note: Int
    /// Which of the places it is that refer to that footnote, counted from 1.
    let occurrence: Int
  }

  private(set) var notes: [Note] = []
  /// All references, by the slot of their nodes.
  private(set) var references: [Reference] = []

  /// Takes the next footnote; returns its index.
  mutating func add(_ label: String) -> Int {
    notes.append(Note(label: label))
    return notes.count - 1
  }

  /// Takes the next reference to a footnote; returns the slot of its node.
  mutating func addReference(to note: Int) -> Int {
    notes[note].referenceCount += 1
    references.append(Reference(note: note, occurrence: notes[note].referenceCount))
    return references.count - 1
  }
}
