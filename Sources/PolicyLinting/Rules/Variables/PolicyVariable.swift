/// A policy variable as it stands in a string: `${aws:username, 'nobody'}`.
struct PolicyVariable {
  /// What stands between the braces; to the end, or to the next variable, when none closes it.
  let body: String
  let isClosed: Bool
  /// Where it starts and how long it is, in Unicode scalars.
  let start: Int
  let length: Int

  /// The variables of a text, in order; `${*}`, `${?}` and `${$}` are among them.
  static func all(in text: String) -> [PolicyVariable] {
    let scalars = Array(text.unicodeScalars)
    let starts = scalars.indices.dropLast().filter {
      scalars[$0] == "$" && scalars[$0 + 1] == "{"
    }
    return starts.enumerated().map { number, start in
      let limit = number + 1 < starts.count ? starts[number + 1] : scalars.count
      let end = scalars[start + 2..<limit].firstIndex(of: "}")
      return PolicyVariable(
        body: string(of: scalars[(start + 2)..<(end ?? limit)]), isClosed: end != nil, start: start,
        length: (end.map { $0 + 1 } ?? limit) - start)
    }
  }

  private static func string(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// True for `${*}`, `${?}` and `${$}`, which stand for the character itself.
  var isEscape: Bool { isClosed && ["*", "?", "$"].contains(body) }

  var isBlank: Bool { body.unicodeScalars.allSatisfy { $0 == " " } }

  /// The name: what stands before the comma of a default.
  var name: Substring { body[..<(body.unicodeScalars.firstIndex(of: ",") ?? body.endIndex)] }

  /// The default as written, blanks around it dropped; nil without a comma.
  var fallback: [Unicode.Scalar]? {
    let scalars = body.unicodeScalars
    guard let comma = scalars.firstIndex(of: ",") else { return nil }
    let text = scalars[scalars.index(after: comma)...].drop { $0 == " " }
    guard let last = text.lastIndex(where: { $0 != " " }) else { return [] }
    return Array(text[...last])
  }
}
