/// One tag of a template as it stands in the text.
struct Tag {
  enum Kind {
    case value(isEscaped: Bool)
    case section(isInverted: Bool)
    case close
    case partial
    /// A comment or a change of delimiters, which leaves nothing to render.
    case silent
  }

  let kind: Kind
  /// From the opening delimiter to behind the closing one.
  let range: Range<Int>
  /// The name without white space around it; empty where there is none.
  let name: Range<Int>

  /// True for a tag that takes its whole line with it when nothing else stands there.
  var mayStandAlone: Bool {
    if case .value = kind { return false }
    return true
  }
}
