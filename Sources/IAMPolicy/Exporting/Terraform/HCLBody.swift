/// The inside of a block or object in Terraform's language, laid out as `terraform fmt` does.
struct HCLBody {
  private enum Part {
    case line(name: String, value: String)
    case lines([String])
  }

  private var parts: [Part] = []

  /// The lines: attributes of one line next to each other have their equals signs aligned.
  ///
  /// - Parameter isSpaced: Whether what takes several lines stands between empty ones.
  /// - Returns: The lines, without the braces around them.
  func lines(isSpaced: Bool) -> [String] {
    var result: [String] = []
    var wasLine = true
    for (index, part) in parts.enumerated() {
      let isLine = if case .line = part { true } else { false }
      if isSpaced && index > 0 && !(isLine && wasLine) { result.append("") }
      wasLine = isLine
      switch part {
      case .line(let name, let value):
        let gap = width(around: index) - name.unicodeScalars.count
        result.append(name + String(repeating: " ", count: gap) + " = " + value)
      case .lines(let lines): result += lines
      }
    }
    return result
  }

  /// Adds an attribute with a value of one or more lines.
  mutating func add(_ name: String, _ value: [String]) {
    guard let first = value.first, value.count > 1 else {
      parts.append(.line(name: name, value: value.joined()))
      return
    }
    parts.append(.lines([name + " = " + first] + value.dropFirst()))
  }

  /// Adds a block within.
  mutating func add(block header: String, _ body: HCLBody) {
    parts.append(.lines(Self.block(header, body)))
  }

  /// A block of its own.
  static func block(_ header: String, _ body: HCLBody) -> [String] {
    [header + " {"] + HCLValue.indented(body.lines(isSpaced: true)) + ["}"]
  }

  /// The width of the longest name in the run of one-line attributes that holds the index.
  private func width(around index: Int) -> Int {
    var width = 0
    for direction in [-1, 1] {
      var position = index
      while parts.indices.contains(position), case .line(let name, _) = parts[position] {
        width = max(width, name.unicodeScalars.count)
        position += direction
      }
    }
    return width
  }
}
