extension MarkdownNode {
  private static let brackets = ByteSet("<>")

  /// True for a paragraph that is the text of a list's item, without space around it.
  var isInTightList: Bool {
    guard let item = parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTight
  }

  /// True for a node that is all there is in a paragraph.
  var isAloneInParagraph: Bool { previous == nil && next == nil && parent?.kind == .paragraph }

  /// True for the words that text is folded away behind.
  var isSummary: Bool { kind == .paragraph && slot == ParagraphRole.summary.rawValue }

  /// True for what the table before it is called.
  var isCaption: Bool { kind == .paragraph && slot == ParagraphRole.caption.rawValue }

  /// True for a term with what it means.
  var isDefinition: Bool { kind == .paragraph && slot == ParagraphRole.definition.rawValue }

  /// True for a line break between a term and what it means.
  var opensMeaning: Bool { kind == .softBreak && slot != nil }

  /// True for a paragraph that is an image with a title, and nothing else.
  var isFigure: Bool {
    guard let image = firstChild, image.kind == .image, image.next == nil, kind == .paragraph
    else { return false }
    return !image.linkTitle.isEmpty
  }

  /// True for a paragraph that follows a quote's marker on the next line.
  var followsMarker: Bool {
    guard previous == nil, !isDefinition, let quote = parent else { return false }
    return QuoteKind(of: quote) != nil
  }

  /// True for a link to another site whose text is its address and nothing else.
  var isAddress: Bool {
    guard let text = firstChild, text.kind == .text, text.next == nil, linkTitle.isEmpty else {
      return false
    }
    let target = linkTarget
    return target.utf8.contains(UInt8(ascii: ":"))
      && target.utf8.allSatisfy { $0 > UInt8(ascii: " ") && !Self.brackets.contains($0) }
      && text.literal.utf8.elementsEqual(target.utf8)
  }

  /// True right behind the end of emphasis.
  var followsEmphasis: Bool { previous?.kind == .emphasis || previous?.kind == .strong }

  /// True for a node that a letter, a digit or an underscore follows at once.
  var runsIntoWord: Bool {
    guard let text = next, text.kind == .text else { return false }
    var isWord = false
    text.withLiteral { bytes in
      guard !bytes.isEmpty else { return }
      isWord = bytes[0] == UInt8(ascii: "_") || ASCII.isWordPart(bytes[0])
    }
    return isWord
  }
}
