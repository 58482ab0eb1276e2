internal import ActionCatalogue

/// What a number counts that no word right behind it names.
extension NumberSurroundings {
  /// `Statements: 15`, or a cell beside the cell that says it.
  var label: CountedNoun? {
    let start = quantity.range.lowerBound
    let lead = sentence.utf8[..<start].suffix(80)
    let blanks = lead.reversed().prefix { " :|=\u{1}*\n\t".utf8.contains($0) }
    guard blanks.contains(where: { ":|=\u{1}".utf8.contains($0) }), after.isEmpty || isLabelled
    else { return nil }
    let words = ProseWord.all(in: Array(lead.dropLast(blanks.count)))
    guard let last = words.last, last.range.upperBound == lead.count - blanks.count else {
      return nil
    }
    let noun = CountedNoun(word: last.text)
    return noun == .policies || noun == .steps ? nil : noun
  }

  private var isLabelled: Bool {
    let rest = sentence.utf8[quantity.range.upperBound...].drop { $0 == 0x20 }
    return rest.first.map { ".,;|\u{1}\n<".utf8.contains($0) } ?? true
  }

  /// "46 EC2 actions and 20 for Lambda": the second is of actions, too.
  var isOfService: Bool {
    guard isSecond, before.last == "and", before.contains("actions"),
      ["for", "of", "in"].contains(after.first ?? "")
    else { return false }
    let rest = after.dropFirst().drop { ["the", "aws", "amazon"].contains($0) }
    return rest.first.map { Catalogue.shipped.service($0[...]) != nil } ?? false
  }

  /// "It uses less than 90 %": what is used, not what is left.
  var isOfUse: Bool {
    let lead = before.suffix(6)
    return lead.contains { ["uses", "takes", "fills", "occupies"].contains($0) }
      && !lead.contains { ["leaves", "leaving", "left"].contains($0) }
  }
}
