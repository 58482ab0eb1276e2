internal import CanonicalModel
internal import Diagnostics

/// A title or a description, in which facts may be typed by hand as they may on the page itself.
struct LiteralText {
  private let context: PageContext
  /// The text as written: in a placeholder's place gaps, or the words of a variable.
  private var utf8: [UInt8] = []
  /// Where the bytes from an offset on begin; nil for the text's own, with the scalars before them.
  private var pieces: [(start: Int, variable: TextVariable?, column: Int)] = []
  private var subjects: Set<String> = []

  init(_ text: String, context: PageContext) {
    self.context = context
    let raw = ProseRun.withGaps(text)
    var (taken, column) = (0, 0)
    for case .placeholder(let written, let start) in TextPiece.pieces(of: text) {
      guard let request = try? PlaceholderRequest(written) else { continue }
      subjects.insert(request.subject)
      guard let variable = try? PageSubjects.variable(of: request, context: context) else {
        continue
      }
      let offset = text.unicodeScalars.prefix(start).reduce(0) { $0 + UTF8.width($1) }
      append(raw[taken..<offset], column: column)
      pieces.append((utf8.count, variable, 0))
      utf8 += ProseRun.withGaps(variable.written)
      subjects.formUnion(variable.subjects)
      taken = offset + written.utf8.count
      column = start + written.unicodeScalars.count
    }
    append(raw[taken...], column: column)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, column: Int) {
    pieces.append((utf8.count, nil, column))
    utf8 += bytes
  }

  func findings(at position: SourcePosition) -> [Finding] {
    let facts = LiteralFacts(context, asksFor: subjects)
    return facts.matches(in: utf8).map { match, range in
      let written = String(decoding: utf8[range], as: UTF8.self)
      return Finding(
        "literal-fact", at: place(of: range.lowerBound, in: position),
        match.message(of: written), hint: match.hint, expected: match.placeholder, actual: written,
        about: Subject(fact: context.page.path, channel: "front-matter", item: written))
    }
  }

  private func place(of offset: Int, in text: SourcePosition) -> SourcePosition {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return text }
    var place = piece.variable?.position ?? text
    place.column +=
      piece.column + utf8[piece.start..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 }
    return place
  }
}
