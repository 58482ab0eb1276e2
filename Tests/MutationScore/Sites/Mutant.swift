/// A site with one thing changed, told as the change and where it should be reported.
struct Mutant: Sendable {
  var edits: [Edit]
  /// Files that are not there any more.
  var removed: [String] = []
  /// Files that were not there before.
  var added: [String: [UInt8]] = [:]
  /// The places at which a finding is right; one of them is enough.
  var places: [Place] = []
  /// The policy's text that was changed, if one was.
  var slot: PolicySlot?

  init(_ edits: [Edit], at places: [Place] = []) {
    self.edits = edits
    self.places = places
  }

  init(removing file: String, at places: [Place]? = nil) {
    edits = []
    removed = [file]
    self.places = places ?? [Place(file)]
  }

  init(adding file: String, _ text: String) {
    edits = []
    added = [file: Array(text.utf8)]
    places = [Place(file)]
  }

  /// True for one that only puts something where nothing was.
  var isAddition: Bool { removed.isEmpty && edits.allSatisfy(\.range.isEmpty) }

  /// True for one that only takes something away.
  var isRemoval: Bool { added.isEmpty && edits.allSatisfy(\.text.isEmpty) }

  /// The mutant with the finding expected elsewhere.
  func told(at places: Place...) -> Mutant {
    var mutant = self
    mutant.places = places
    return mutant
  }

  /// The mutant with another place at which the finding is right too.
  func orTold(at place: Place) -> Mutant {
    var mutant = self
    mutant.places.append(place)
    return mutant
  }

  /// Both changes in one site; nil when they touch the same lines' worth of a file.
  func joined(with other: Mutant) -> Mutant? {
    let distance = 400
    for edit in edits {
      for second in other.edits where second.file == edit.file {
        let isApart =
          second.range.lowerBound > edit.range.upperBound + distance
          || edit.range.lowerBound > second.range.upperBound + distance
        guard isApart else { return nil }
      }
    }
    let files = Set(edits.map(\.file) + removed + added.keys)
    guard files.isDisjoint(with: other.removed + Array(other.added.keys)),
      Set(removed + added.keys).isDisjoint(with: other.edits.map(\.file))
    else { return nil }
    var joined = Mutant(edits + other.edits, at: places)
    joined.removed = removed + other.removed
    joined.added = added.merging(other.added) { first, _ in first }
    return joined
  }
}
