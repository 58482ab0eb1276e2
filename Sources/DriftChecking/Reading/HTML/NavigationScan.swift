/// Looks for the sidebar of a page whose tags before it are all properly nested.
enum NavigationScan {
  /// Where the start tag of the sidebar begins, and where it ends.
  typealias Place = (opening: Int, content: Int)

  private static let mark = Array(" data-fact=\"page.navigation\"".utf8)

  /// The place of the sidebar; nil where there is none, or where what is before it may reach into
  /// it.
  static func place(in source: [UInt8]) -> Place? {
    guard let marked = source.firstIndex(of: mark) else { return nil }
    var open: [TagName] = []
    var tags = TagScanner(source)
    while let tag = tags.next(), tag.offset < marked {
      guard known.contains(tag.name) else { return nil }
      if tags.end > marked {
        let isPlain = !tag.isEnd && !tag.isSelfClosing && tag.name == nav
        return isPlain && open.allSatisfy(around.contains) ? (tag.offset, tags.end) : nil
      }
      if tag.isEnd {
        guard open.popLast() == tag.name else { return nil }
      } else if !isEmpty(tag, in: open) {
        open.append(tag.name)
        if TagName.rawText.contains(tag.name) {
          guard !open.contains(.svg) else { return nil }
          tags.skipRawText(of: tag.name)
        }
      }
    }
    return nil
  }

  private static func isEmpty(_ tag: TagScanner.Tag, in open: [TagName]) -> Bool {
    open.contains(.svg) ? tag.isSelfClosing : TagName.void.contains(tag.name)
  }

  private static let nav = TagName("nav".utf8)

  /// What may stand around the sidebar.
  private static let around = TagName.set("html body div header main aside section")

  /// What may stand before it.
  private static let known = TagName.set(
    "html head body meta link script style title div header main aside section nav a span strong "
      + "em b i code kbd small button form fieldset legend label input p ul ol li h1 h2 h3 img br hr "
      + "svg path circle rect line g")
}
