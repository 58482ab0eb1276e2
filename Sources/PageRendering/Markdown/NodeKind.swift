/// What a node of the Markdown tree is.
package enum NodeKind: Hashable {
  case document
  case blockQuote
  case list
  case item
  case codeBlock
  case htmlBlock
  case paragraph
  case heading
  case thematicBreak
  case table
  case tableRow
  case tableCell
  case text
  case softBreak
  case lineBreak
  case code
  case htmlInline
  case emphasis
  case strong
  case strikethrough
  case link
  case image
  case footnoteReference
  case footnoteDefinition
  case other
}

extension NodeKind {
  /// True for nodes a walk enters and leaves; the others it only meets.
  var holdsOthers: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .htmlBlock, .codeBlock, .thematicBreak:
      false
    default: true
    }
  }
}
