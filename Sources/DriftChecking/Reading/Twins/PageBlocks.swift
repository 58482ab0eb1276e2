/// The blocks of a page's main part, as its Markdown twin must repeat them.
package struct PageBlocks {
  package private(set) var blocks: [ProseBlock] = []
  /// The offsets of the elements that are judged elsewhere.
  private let leftOut: Set<Int>
  private var text: [UInt8] = []
  private var links: [ProseBlock.Link] = []
  private var kind = ProseBlock.Kind.paragraph
  /// Where the element begins that the text stands in.
  private var offset = 0
  private var isBound = false

  /// Reads a page; elements that begin at certain offsets are left out.
  package init(of page: PublishedPage, leavingOut offsets: Set<Int>) {
    leftOut = offsets
    visit(page.main)
    close()
  }

  private mutating func visit(_ element: HTMLElement) {
    for child in element.children {
      switch child {
      case .text(let inner): text += inner.utf8
      case .element(let inner): enter(inner)
      }
    }
  }

  private mutating func enter(_ element: HTMLElement) {
    if element.hasAttributes {
      if element.isFootnoteReference { return addFootnoteMark(of: element) }
      if Self.isMarkedAsFurniture(element) { return }
    }
    if element.isHidden || element.isFurniture || leftOut.contains(element.offset) { return }
    if let address = element.attribute(element.name == "img" ? "src" : "href"),
      element.name == "a" || element.name == "img"
    {
      links.append(ProseBlock.Link(address: FoldedText.fold(address.value), offset: address.offset))
    }
    switch element.name {
    case "br": text.append(0x20)
    case "figure": visitFigure(element)
    case "table": visitTable(element)
    case "img": text += (element["title"] ?? "").utf8
    case "ol", "ul": visitItems(of: element)
    case "tr": visitCells(of: element)
    default: element.isInline ? visit(element) : visitBlock(element)
    }
  }

  /// A picture and what it is called, which is the picture's title in Markdown; or code.
  private mutating func visitFigure(_ figure: HTMLElement) {
    guard let picture = figure.first(named: "img") else {
      for listing in figure.all(where: { $0.name == "pre" }) { enter(listing) }
      return
    }
    close()
    enter(picture)
    for caption in figure.elements where caption.name == "figcaption" { visit(caption) }
    close()
  }

  /// A table, and behind it what it is called.
  private mutating func visitTable(_ table: HTMLElement) {
    let caption = table.caption
    close()
    for inner in table.elements where inner.index != caption?.index { enter(inner) }
    guard let caption else { return }
    text += "Table: ".utf8
    visit(caption)
    close()
  }

  /// A footnote's number, as the twin's reader makes one of its name.
  private mutating func addFootnoteMark(of reference: HTMLElement) {
    text += "[^".utf8
    visit(reference)
    text += "]".utf8
  }

  private mutating func visitBlock(_ element: HTMLElement) {
    // What begins an item is the item.
    let isFirstOfItem = element.name == "p" && text.allSatisfy { $0 <= 0x20 }
    if !isFirstOfItem { close() }
    if element.holdsFootnotes {
      // Their heading is for those who do not see that they are footnotes.
      for inner in element.elements where inner.headingLevel == nil { enter(inner) }
      return
    }
    if !isFirstOfItem || kind == .paragraph { offset = element.offset }
    isBound = element.name == "p" && element["data-fact"] != nil
    if let level = element.headingLevel {
      kind = .heading(level)
    } else if element.name == "pre" {
      kind = .code
    }
    visit(element)
    // Policies are judged elsewhere, in whatever form they stand.
    let isPolicy = kind == .code && element["data-example"] == nil
    if isPolicy, PolicyText.looksLikePolicy(text) { text = [] }
    close()
  }

  private mutating func visitItems(of list: HTMLElement) {
    close()
    var number = list["start"].flatMap { Int($0) } ?? 1
    for item in list.elements where item.name == "li" && !item.isHidden {
      close()
      offset = item.offset
      kind = .item(number: list.name == "ol" ? number : nil)
      visit(item)
      close()
      number += 1
    }
  }

  private mutating func visitCells(of row: HTMLElement) {
    close()
    offset = row.offset
    kind = .row
    for (index, cell) in row.elements.enumerated() {
      if index > 0 { text += [0x20, ProseBlock.cellMark, 0x20] }
      visit(cell)
    }
    close()
  }

  private mutating func close() {
    let block = ProseBlock(kind, text, links: links, offset: offset, isBound: isBound)
    if !block.isEmpty { blocks.append(block) }
    text = []
    links = []
    kind = .paragraph
    isBound = false
  }

  /// Tells what a page sets beside its text; searches leave that out too.
  private static func isMarkedAsFurniture(_ element: HTMLElement) -> Bool {
    element["aria-hidden"] == "true" || element["data-pagefind-ignore"] != nil
  }
}
