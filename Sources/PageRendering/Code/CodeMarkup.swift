/// Writes a code as HTML whose text is, to the byte, the code.
struct CodeMarkup {
  private let info: FenceInfo
  private var buffer = ByteBuffer()
  /// The line that is written, counted from 1.
  private var line = 1
  private var isInMark = false

  /// The lines that a fence points out are marked, each together with its end.
  static func html(of code: ColouredCode, pointingOut info: FenceInfo) -> String {
    var markup = Self(info: info)
    var rest = code.utf8[...]
    for run in code.runs {
      markup.write(rest.prefix(run.length), kind: run.kind)
      rest = rest.dropFirst(run.length)
    }
    markup.endMark()
    return markup.buffer.string
  }

  /// A code of the model's, in its colours where there are some.
  static func html(of code: String, in language: String, by reader: CodeReader?) -> String {
    guard let coloured = reader?(code, language) else { return HTMLText.escaped(code) }
    return html(of: coloured, pointingOut: FenceInfo(language))
  }

  private init(info: FenceInfo) { self.info = info }

  private mutating func write(_ text: ArraySlice<UInt8>, kind: CodeKind?) {
    guard !info.lines.isEmpty else { return writeSpan(text, kind: kind) }
    var rest = text
    while !rest.isEmpty {
      if !isInMark, info.pointsOut(line) {
        buffer.append("<span class=\"marked\">")
        isInMark = true
      }
      let part = rest.prefix { $0 != UInt8(ascii: "\n") }
      writeSpan(part, kind: kind)
      rest = rest.dropFirst(part.count)
      guard !rest.isEmpty else { return }
      rest.removeFirst()
      buffer.append("\n")
      endMark()
      line += 1
    }
  }

  private mutating func endMark() {
    if isInMark { buffer.append("</span>") }
    isInMark = false
  }

  private mutating func writeSpan(_ text: ArraySlice<UInt8>, kind: CodeKind?) {
    guard !text.isEmpty else { return }
    if let kind { buffer.append("<span class=\"c-\(kind.rawValue)\">") }
    buffer.append(text: text.span)
    if kind != nil { buffer.append("</span>") }
  }
}
