internal import Diagnostics

extension TwinJudge {
  /// How many words a block needs to be told where it stands twice, but not in a row.
  private static let tellingLength = 8

  /// The blocks of the page that say again what another one does, where the twin says it once.
  ///
  /// Rows and items of the model's own lists are told by the checks of those.
  func repeats(_ extra: [Int], of paired: [Int]) -> [Finding] {
    guard !extra.isEmpty else { return [] }
    let paired = Set(paired)
    let twice = extra.compactMap { index -> (copy: Int, isInRow: Bool)? in
      let same = pageBlocks.indices.filter {
        paired.contains($0) && !pageBlocks[$0].utf8.isEmpty
          && pageBlocks[$0].utf8 == pageBlocks[index].utf8
          && pageBlocks[$0].kind.isLike(pageBlocks[index].kind)
      }
      guard let other = same.min(by: { abs($0 - index) < abs($1 - index) }) else { return nil }
      return (max(index, other), abs(index - other) == 1)
    }
    guard !twice.isEmpty else { return [] }
    let judged = modelOffsets
    return twice.compactMap { copy, isInRow in
      let block = pageBlocks[copy]
      guard isInRow || block.words.count >= Self.tellingLength, !judged.contains(block.offset)
      else { return nil }
      return loss(
        "the page has \(block.kind.name) '\(block.excerpt)' twice, and \(twin.name) once",
        of: block,
        item: Self.mark + "twice " + block.text, expected: "once", actual: "twice")
    }
  }

  /// Where the rows and items of lists of the model begin.
  var modelOffsets: Set<Int> {
    let lists = page.bindings.filter { binding in
      binding.attribute == nil
        && ["ol", "ul", "table", "div", "section"].contains(binding.element.name)
    }
    return Set(lists.flatMap { $0.element.all { _ in true }.map(\.offset) })
  }

  /// The signs of footnotes that are others than the twin's, in a block that says the same.
  func otherNotes(of block: ProseBlock, unlike wanted: ProseBlock) -> [Finding] {
    let (own, due) = (Self.notes(in: block), Self.notes(in: wanted))
    guard own.signs != due.signs, own.signs.count == due.signs.count, own.rest == due.rest else {
      return []
    }
    let (shown, meant) = (own.signs.joined(separator: " "), due.signs.joined(separator: " "))
    return [
      Finding(
        "link", at: page.position(at: block.offset),
        "\(block.kind.name) leads to footnote '\(shown)' where \(twin.name) has '\(meant)'",
        hint: "run 'make site'", expected: meant, actual: shown,
        about: Subject(
          fact: page.name, channel: page.name, item: Self.mark + "notes " + block.text))
    ]
  }

  /// The numbers of the footnotes that a block has signs of, and its text without the signs.
  private static func notes(in block: ProseBlock) -> (signs: [String], rest: [UInt8]) {
    var signs: [String] = []
    var rest: [UInt8] = []
    var index = 0
    while index < block.utf8.count {
      if let note = MarkdownLine.footnoteReference(block.utf8[index...]) {
        signs.append(note.name)
        index += note.length
      } else {
        rest.append(block.utf8[index])
        index += 1
      }
    }
    return (signs, rest)
  }
}

extension ProseBlock.Kind {
  /// True for another block of the kind, whatever its number.
  fileprivate func isLike(_ other: ProseBlock.Kind) -> Bool {
    if case .item = self, case .item = other { return true }
    return self == other
  }
}
