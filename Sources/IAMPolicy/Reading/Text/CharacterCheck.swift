/// Finds characters that IAM refuses, or accepts though nobody can see them.
///
/// IAM takes U+0009, U+000A, U+000D and U+0020 to U+00FF. Within those, control characters, the
/// no-break space and the soft hyphen are refused here: nobody types them into a policy on purpose.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>
package enum CharacterCheck {
  /// Tells whether a character may not stand in a policy.
  package static func refuses(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: false
    case 0xA1...0xFF: scalar.value == 0xAD
    default: true
    }
  }

  /// What is wrong with the characters of a text, escapes left alone, in the order of the text.
  ///
  /// ASCII control characters are left to the JSON parser, which refuses them everywhere.
  static func problems(in utf8: [UInt8]) -> [TextProblem] {
    guard utf8.contains(where: { $0 >= 0x7F }) else { return [] }
    var problems: [TextProblem] = []
    var cursor = TextCursor(utf8)
    while let byte = cursor.byte, problems.count < JSONReading.problemLimit {
      if byte >= 0x7F, let scalar = cursor.scalar, refuses(scalar) {
        problems.append(problem(with: scalar, at: cursor.place))
      }
      cursor.advanceScalar()
    }
    return problems
  }

  /// The problem of a character that stands in a policy as itself.
  private static func problem(with scalar: Unicode.Scalar, at place: TextPlace) -> TextProblem {
    if LookAlike(scalar) != nil { return LookAlike.problem(with: scalar, at: place) }
    return TextProblem(
      .character, "\(MessageText.described(scalar)) is not accepted in a policy",
      hint: hint(for: scalar), at: place)
  }

  /// What to do about a character that IAM refuses.
  static func hint(for scalar: Unicode.Scalar) -> String {
    if scalar.value > 0xFF { return "IAM takes only characters up to U+00FF: replace it" }
    return scalar.value < 0x20
      ? "remove it: IAM takes no control characters" : "remove it: it cannot be seen"
  }

  /// The problem of a character that stands in a policy as an escape.
  static func problem(withEscaped scalar: Unicode.Scalar, at place: TextPlace) -> TextProblem {
    TextProblem(
      .character, "an escape stands for \(MessageText.described(scalar))",
      hint: hint(for: scalar), at: place)
  }
}
