internal import CanonicalModel
internal import Diagnostics

/// A title or a description, in which facts may be typed by hand as they may on the page itself.
struct LiteralText {
  private let context: PageContext
  /// The text as written, each placeholder's bytes being gaps.
  private var utf8: [UInt8]
  private var subjects: Set<String> = []

  init(_ text: String, context: PageContext) {
    self.context = context
    utf8 = Array(text.utf8)
    for case .placeholder(let written, let column) in TextPiece.pieces(of: text) {
      let start = text.unicodeScalars.prefix(column).reduce(0) { $0 + UTF8.width($1) }
      for index in start..<min(start + written.utf8.count, utf8.count) {
        utf8[index] = ProseRun.gap
      }
      if let request = try? PlaceholderRequest(written) { subjects.insert(request.subject) }
    }
  }

  func findings(at position: SourcePosition) -> [Finding] {
    let facts = LiteralFacts(context, asksFor: subjects)
    return TypedNumber.all(in: utf8).compactMap { number in
      guard let match = facts.match(number) else { return nil }
      let written = String(decoding: utf8[number.range], as: UTF8.self)
      var place = position
      place.column += utf8[..<number.range.lowerBound].count { $0 & 0b1100_0000 != 0b1000_0000 }
      return Finding(
        "literal-fact", at: place, match.message(of: written), hint: match.hint,
        about: Subject(fact: context.page.path, channel: "front-matter", item: written))
    }
  }
}
