/// Elements of plain pages that parsers treat alike.
struct PlainGroup: Sendable {
  typealias Content = PlainElement.Content

  let names: [String]
  let holders: [Content]
  let content: Content
  var endsParagraph = false
  /// True for those that must not stand within themselves.
  var isSingle = false
  /// True for a group whose members must not stand within one another either.
  var isOne = false

  private init(
    _ names: String, in holders: [Content], holding content: Content, endsParagraph: Bool = false,
    isSingle: Bool = false, isOne: Bool = false
  ) {
    self.names = names.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    self.holders = holders
    self.content = content
    self.endsParagraph = endsParagraph
    self.isSingle = isSingle
    self.isOne = isOne
  }

  /// What holds running text and blocks.
  private static let flow: [Content] = [.flow, .list, .definitions]

  static let all = [
    PlainGroup("html", in: [.document], holding: .html),
    PlainGroup("head", in: [.html], holding: .head),
    PlainGroup("body", in: [.html], holding: .flow),
    PlainGroup("meta link base", in: flow + [.head], holding: .nothing),
    PlainGroup("title", in: [.head], holding: .title),
    PlainGroup("script style", in: flow + [.head], holding: .script),
    PlainGroup(
      "address article aside blockquote details dialog div fieldset figcaption figure footer header "
        + "hgroup main nav p pre section summary",
      in: flow, holding: .flow, endsParagraph: true),
    PlainGroup(
      "h1 h2 h3 h4 h5 h6", in: flow, holding: .flow, endsParagraph: true, isSingle: true,
      isOne: true),
    PlainGroup("form", in: flow, holding: .flow, endsParagraph: true, isSingle: true),
    PlainGroup("ol ul", in: flow, holding: .list, endsParagraph: true),
    PlainGroup("li", in: [.list], holding: .flow, endsParagraph: true),
    PlainGroup("dl", in: flow, holding: .definitions, endsParagraph: true),
    PlainGroup("dd dt", in: [.definitions], holding: .flow, endsParagraph: true),
    PlainGroup("hr", in: flow, holding: .nothing, endsParagraph: true),
    PlainGroup("table", in: flow, holding: .table, endsParagraph: true),
    PlainGroup("caption", in: [.table], holding: .flow),
    PlainGroup("colgroup", in: [.table], holding: .columns),
    PlainGroup("col", in: [.columns], holding: .nothing),
    PlainGroup("tbody tfoot thead", in: [.table], holding: .rows),
    PlainGroup("tr", in: [.rows], holding: .row),
    PlainGroup("td th", in: [.row], holding: .flow),
    PlainGroup("a b button code em i s small strong u", in: flow, holding: .flow, isSingle: true),
    PlainGroup(
      "abbr bdi bdo cite data del dfn ins kbd label legend mark meter output picture progress q "
        + "samp span sub sup time var",
      in: flow, holding: .flow),
    PlainGroup("br img input wbr source", in: flow, holding: .nothing),
    PlainGroup("svg", in: flow, holding: .drawing),
    PlainGroup(
      "circle defs ellipse g line path polygon polyline rect text tspan", in: [.drawing],
      holding: .drawing),
  ]
}
