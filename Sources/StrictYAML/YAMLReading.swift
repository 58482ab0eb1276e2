/// A YAML text as it was read: its tree, and everything that is wrong with it.
///
/// Only a plain subset is read: one document of text, lists and mappings, without aliases, anchors,
/// tags and directives, within ``Limits``. What lies outside is a problem, never a guess.
package struct YAMLReading: Hashable, Sendable {
  /// How much a text may hold before it is refused.
  package enum Limits {
    /// Bytes of the whole text.
    package static let bytes = 64 << 10
    /// Texts, lists and mappings together, keys included.
    package static let nodes = 1_000
    /// Lists and mappings inside each other.
    package static let depth = 8
  }

  /// The tree; nil for an empty text and for one that could not be read to its end.
  ///
  /// With problems, this is what could be understood: enough to look for more problems in.
  package let root: YAMLNode?
  /// The problems in the order of their places.
  package let problems: [YAMLProblem]

  /// Reads a text that begins at a place of a larger file, or a file of its own.
  package init(of utf8: [UInt8], startingAt start: YAMLPlace = .start) {
    let places = PlaceTable(of: utf8, startingAt: start)
    guard utf8.count <= Limits.bytes else {
      root = nil
      problems = [
        YAMLProblem(
          "the text is longer than \(Limits.bytes) bytes", hint: "split it or shorten it",
          at: places.place(atByte: Limits.bytes))
      ]
      return
    }
    let scan = CharacterScan(of: utf8, places: places)
    guard scan.isUnicode else {
      root = nil
      problems = scan.problems
      return
    }
    var builder = TreeBuilder(places: places)
    builder.read(scan.cleaned)
    root = builder.root
    problems = (scan.problems + builder.problems).sorted { $0.place.offset < $1.place.offset }
  }
}
