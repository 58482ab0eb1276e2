extension PolicySlot {
  /// The policy without one element of a list; told at the one before it, else at the list.
  func removing(_ index: Int, of items: [JSONItem], in list: JSONItem) -> Mutant? {
    removing(index, of: items.map(\.outer), toldAt: items.map(\.range), else: list.range)
  }

  /// The policy without one member of an object; told at the object.
  func removing(_ member: JSONItem.Member, of object: JSONItem) -> Mutant? {
    let members = object.members
    guard let index = members.firstIndex(where: { $0.key.range == member.key.range }) else {
      return nil
    }
    return removing(
      index, of: members.map(\.outer), toldAt: members.map { _ in object.range },
      else: object.range)
  }

  private func removing(
    _ index: Int, of ranges: [Range<Int>], toldAt places: [Range<Int>], else list: Range<Int>
  ) -> Mutant? {
    guard ranges.count > 1 else { return nil }
    let gone =
      index > 0
      ? ranges[index - 1].upperBound..<ranges[index].upperBound
      : ranges[0].lowerBound..<ranges[1].lowerBound
    let place = index > 0 ? places[index - 1] : list
    return Mutant(
      [Edit(region.file, gone, "")], at: [Place(region.file, place.lowerBound)])
  }

  /// The policy with an element put behind one of a list, parted as the others are.
  func inserting(_ text: String, behind index: Int, of items: [JSONItem]) -> Mutant {
    region.part(items[index].outer.upperBound..<items[index].outer.upperBound)
      .preceded(by: text).parted(by: separator(in: items))
  }

  /// The policy with a member put first into an object.
  func inserting(member text: String, into object: JSONItem) -> Mutant? {
    guard let first = object.members.first else { return nil }
    return region.part(first.outer.lowerBound..<first.outer.lowerBound)
      .preceded(by: text + ", ")
  }

  /// The policy with a member put last into an object.
  func appending(member text: String, to object: JSONItem) -> Mutant? {
    guard let last = object.members.last else { return nil }
    let separator = object.members.count > 1 ? memberSeparator(in: object) : ","
    return region.part(last.outer.upperBound..<last.outer.upperBound)
      .preceded(by: text).parted(by: separator)
  }

  /// What stands between two elements, line break and indent included.
  private func separator(in items: [JSONItem]) -> String {
    guard items.count > 1 else { return ", " }
    return region.part(items[0].outer.upperBound..<items[1].outer.lowerBound).text
  }

  private func memberSeparator(in object: JSONItem) -> String {
    let members = object.members
    return region.part(members[0].outer.upperBound..<members[1].outer.lowerBound).text
  }
}

extension Mutant {
  /// An insertion with a separator before it; the place is that of what was inserted.
  fileprivate func parted(by separator: String) -> Mutant {
    Mutant(
      edits.map { Edit($0.file, $0.range, separator + String(decoding: $0.text, as: UTF8.self)) },
      at: places.map { Place($0.file, $0.anchor, shift: separator.utf8.count) })
  }
}
