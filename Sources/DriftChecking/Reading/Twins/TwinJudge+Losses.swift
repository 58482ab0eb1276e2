internal import Diagnostics

/// What a page lost, by a twin that is as it was built.
extension TwinJudge {
  /// What the subjects of such findings begin with.
  static let mark = "by its twin: "
  /// What the subjects of those about headings begin with.
  static let headingMark = mark + "heading "

  /// The blocks that the page no longer has or has elsewhere, its other words, and the links of it
  /// that lead elsewhere.
  ///
  /// A page may say more than its twin: what that claims is judged as such.
  var losses: [Finding] {
    guard otherPage == nil, let pairing else { return [] }
    let links = TwinLinks(twin: twin, page: page, context: context)
    var pairs: [(page: Int, twin: Int)] = []
    var unlike: [Int] = []
    var lost: [Int] = []
    var extra: [Int] = []
    var moved: [Int] = []
    var findings: [Finding] = []
    for change in pairing.changes {
      switch change {
      case .same(let own, let other):
        pairs.append((own, other))
        findings += links.strays(in: pageBlocks[own], unlike: twinBlocks[other])
        findings += otherLevel(of: pageBlocks[own], than: twinBlocks[other])
      case .edited(let own, let other):
        pairs.append((own, other))
        findings += rewordings(of: pageBlocks[own], unlike: twinBlocks[other])
        findings += otherWords(of: pageBlocks[own], than: twinBlocks[other])
        findings += otherNotes(of: pageBlocks[own], unlike: twinBlocks[other])
      case .moved(let own, _): moved.append(own)
      case .missing(let own, let before):
        unlike.append(before ?? -1)
        extra += own
      case .added(let other): lost.append(other)
      }
    }
    // Where other blocks stand in its place, a block was written anew.
    let kept = Set(pairs.map(\.twin))
    lost.removeAll { block in
      unlike.contains { before in
        before < block && !(before + 1..<block).contains(where: kept.contains)
      }
    }
    if !lost.isEmpty {
      let page = WordRuns(
        of: PublishedText(proseOf: page.main, source: page.source.utf8) { _ in false }.utf8)
      lost.removeAll { page.hold(WordRuns(of: twinBlocks[$0].utf8)) }
    }
    return findings + moves(of: moved) + repeats(extra, of: pairs.map(\.page))
      + BlockPairing.runs(of: lost.sorted()).map { loss(of: $0, behind: pairs) }
  }

  /// True where the twin has a block that the page has not.
  var hasMore: Bool {
    pairing?.changes.contains { if case .added = $0 { true } else { false } } ?? true
  }

  /// What a block of the page lost, or says otherwise.
  func loss(
    _ message: String, of block: ProseBlock, item: String, expected: String?, actual: String?
  ) -> Finding {
    Finding(
      "markdown-twin", at: page.position(at: block.offset), message, hint: "run 'make site'",
      expected: expected, actual: actual,
      about: Subject(fact: page.name, channel: page.name, item: item))
  }

  private func loss(of run: Range<Int>, behind pairs: [(page: Int, twin: Int)]) -> Finding {
    let block = twinBlocks[run.lowerBound]
    let before = pairs.filter { $0.twin < run.lowerBound }.max { $0.twin < $1.twin }
    let more = run.count == 1 ? "" : " and \(run.count - 1) more that follow"
    return Finding(
      "markdown-twin",
      at: page.position(at: before.map { pageBlocks[$0.page].offset } ?? page.main.offset),
      "the page lacks \(block.kind.name) '\(block.excerpt)'\(more), which \(twin.name) has",
      hint: "run 'make site'", expected: block.text,
      about: Subject(fact: page.name, channel: page.name, item: Self.mark + block.text))
  }

  /// A heading that is no part of the text above it any more; a theme may set all a level lower.
  private func otherLevel(of block: ProseBlock, than wanted: ProseBlock) -> [Finding] {
    guard case (.heading(let level), .heading(let due)) = (block.kind, wanted.kind),
      abs(level - due) > 1
    else { return [] }
    return [
      loss(
        "the heading '\(block.excerpt)' has level \(level), and \(due) in \(twin.name)", of: block,
        item: Self.headingMark + block.text, expected: String(due), actual: String(level))
    ]
  }

  /// The words of a text of the model's that are others than the twin's; numbers are judged as such.
  private func rewordings(of block: ProseBlock, unlike wanted: ProseBlock) -> [Finding] {
    guard block.isBound, block.kind == wanted.kind else { return [] }
    let (due, words) = (wanted.words, block.words)
    return gaps(due, words).compactMap { gap -> Finding? in
      let (wanted, found) = (Self.text(of: due[gap.expected]), Self.text(of: words[gap.found]))
      guard !Self.holdsOtherNumbers(found, than: wanted) else { return nil }
      return loss(
        difference(in: block.kind, found, insteadOf: wanted), of: block, item: Self.mark + wanted,
        expected: wanted.isEmpty ? nil : wanted, actual: found.isEmpty ? nil : found)
    }
  }
}
