extension Region {
  /// The site with another text in this place, where the finding is expected.
  func replaced(by text: String) -> Mutant { Mutant([Edit(file, range, text)], at: [place]) }

  /// The site without this text; the finding is expected where it stood, or at a text before it.
  func deleted(toldAt other: Region? = nil) -> Mutant {
    Mutant([Edit(file, range, "")], at: [(other ?? self).place])
  }

  /// The site with a text put before this one.
  func preceded(by text: String) -> Mutant {
    let shift = text.utf8.prefix { $0 == UInt8(ascii: "\n") }.count
    return Mutant(
      [Edit(file, range.lowerBound..<range.lowerBound, text)],
      at: [Place(file, range.lowerBound, shift: shift)])
  }

  /// The site with a text put behind this one.
  func followed(by text: String) -> Mutant {
    part(range.upperBound..<range.upperBound).preceded(by: text)
  }

  /// The site in which this text and a later one have changed places.
  func swapped(with other: Region) -> Mutant {
    Mutant(
      [Edit(file, range, other.text), Edit(other.file, other.range, text)],
      at: [place, other.place])
  }
}
