/// A part of a condition's value.
enum ValuePart: Hashable {
  case plain(Unicode.Scalar)
  /// A `*` or a `?`.
  case wildcard
  /// A policy variable, by its name.
  case variable(String)

  /// The parts of a value; `${*}` and its like are plain.
  static func all(of text: String) -> [ValuePart] {
    var parts: [ValuePart] = []
    var rest = Array(text.unicodeScalars)[...]
    for variable in PolicyVariable.all(in: text) {
      let before = rest.prefix(variable.start - rest.startIndex)
      parts += before.map(part(for:))
      if variable.isEscape {
        parts += variable.body.unicodeScalars.map { .plain($0) }
      } else {
        parts.append(.variable(String(variable.name)))
      }
      rest = rest[(variable.start + variable.length)...]
    }
    return parts + rest.map(part(for:))
  }

  private static func part(for scalar: Unicode.Scalar) -> ValuePart {
    scalar == "*" || scalar == "?" ? .wildcard : .plain(scalar)
  }
}
