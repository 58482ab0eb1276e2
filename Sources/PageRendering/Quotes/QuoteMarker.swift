internal import Diagnostics

/// The marker a quote begins with, taken out of its text.
struct QuoteMarker {
  /// What keeps a marker from being one.
  struct Fault {
    let message: String
    let hint: String
    let item: String
  }

  /// What is wrong with it; nil when the quote is plain or was marked.
  private(set) var fault: Fault?

  /// Reads the marker of a quote that a walk is leaving, and marks the quote as its kind.
  init(_ quote: MarkdownNode) {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text
    else { return }
    let literal = text.literal
    guard literal.hasPrefix("[!"), let close = literal.firstIndex(of: "]") else { return }
    let word = literal[literal.index(literal.startIndex, offsetBy: 2)..<close]
    let rest = literal[literal.index(after: close)...].drop { $0 == " " || $0 == "\t" }
    let isAlone = rest.isEmpty && (text.next.map { Self.isBreak($0) } ?? true)
    guard let kind = QuoteKind(rawValue: word.lowercased()) else {
      if isAlone { fault = Self.unknown(String(word)) }
      return
    }
    switch (kind.isTitled, isAlone) {
    case (true, true):
      let what = kind == .tab ? "what the tab is called" : "what is folded away"
      fault = Fault(
        message: "no words follow '\(kind.marker)'",
        hint: "say behind it, on the same line, \(what)", item: kind.marker)
    case (true, false):
      text.setLiteral(String(rest))
      kind.mark(quote)
      Self.split(paragraph)
    case (false, true):
      Self.removeLine(of: text, in: paragraph)
      kind.mark(quote)
    case (false, false):
      fault = Fault(
        message: "words follow '\(kind.marker)' on its line",
        hint: "begin the text on the next line", item: kind.marker)
    }
  }

  private static func unknown(_ word: String) -> Fault {
    let names = QuoteKind.allCases.map(\.rawValue)
    return Fault(
      message: "no quote is marked '[!\(word)]'",
      hint: Suggestion.hint(
        for: word.lowercased(), among: names, spelled: { "[!\($0.uppercased())]" },
        otherwise: "write one of " + QuoteKind.allCases.map(\.marker).joined(separator: ", ")),
      item: "[!\(word)]")
  }

  private static func isBreak(_ node: MarkdownNode) -> Bool {
    node.kind == .softBreak || node.kind == .lineBreak
  }

  /// Takes out a text and the line break behind it, and the paragraph when nothing is left in it.
  private static func removeLine(of text: MarkdownNode, in paragraph: MarkdownNode) {
    if let next = text.next { next.remove() }
    text.remove()
    if paragraph.firstChild == nil { paragraph.remove() }
  }

  /// Makes a paragraph of its own of what stands behind a paragraph's first line.
  private static func split(_ paragraph: MarkdownNode) {
    paragraph.setSlot(ParagraphRole.summary.rawValue)
    var line = paragraph.firstChild
    while let node = line, !isBreak(node) { line = node.next }
    guard let end = line else { return }
    paragraph.insertParagraphAfter(with: end.next)
    end.remove()
  }
}
