internal import IAMPolicy

/// A pattern of texts: fixed characters, single open ones and open runs.
struct NamePattern: Sendable {
  private var tokens: [Token] = []

  /// A text that stands for itself, letter case aside.
  init(literal: some StringProtocol) {
    for byte in literal.utf8 { tokens.append(.byte(ASCIIFolding.lowercased(byte))) }
  }

  /// A pattern with `*` and `?`, letter case aside.
  init(glob: some StringProtocol) {
    for byte in glob.utf8 { appendWritten(ASCIIFolding.lowercased(byte)) }
  }

  /// A resource as a policy writes it: with `*`, `?` and policy variables; letter case counts.
  init(resource: some StringProtocol) {
    var rest = Array(resource.utf8)[...]
    while let byte = rest.first {
      if let variable = Self.variable(at: rest) {
        if variable.name.count == 1, let only = variable.name.first, "*?$".utf8.contains(only) {
          tokens.append(.byte(only))
        } else {
          tokens.append(.run(.anything))
        }
        rest = variable.rest
      } else {
        appendWritten(byte)
        rest = rest.dropFirst()
      }
    }
  }

  /// A name with parts such as `${TagKey}` or `<key>` that stand for any text, letter case aside.
  init(template: some StringProtocol) {
    self.init(format: ASCIIFolding.lowercased(String(template)), angled: true) { _ in .anything }
  }

  /// A form with variables such as `${BucketName}`, each for a text of at least one character.
  init(
    format: some StringProtocol, angled: Bool = false, openness: (String) -> Openness
  ) {
    var rest = Array(format.utf8)[...]
    while let byte = rest.first {
      if let variable = Self.variable(at: rest) ?? (angled ? Self.angled(at: rest) : nil) {
        let openness = openness(String(decoding: variable.name, as: UTF8.self))
        tokens += [.one(openness), .run(openness)]
        rest = variable.rest
      } else if byte == UInt8(ascii: "*") {
        tokens.append(.run(.anything))
        rest = rest.dropFirst()
      } else {
        tokens.append(.byte(byte))
        rest = rest.dropFirst()
      }
    }
  }

  /// Tells whether a name has a part that stands for any text.
  static func isTemplate(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return bytes.indices.contains {
      variable(at: bytes[$0...]) != nil || angled(at: bytes[$0...]) != nil
    }
  }

  /// Tells whether some text is matched by both patterns.
  func overlaps(_ other: NamePattern) -> Bool {
    let (left, right) = (tokens, other.tokens)
    let width = right.count + 1
    var reached = [Bool](repeating: false, count: (left.count + 1) * width)
    reached[0] = true
    for here in 0...left.count {
      for there in 0...right.count where reached[here * width + there] {
        if here < left.count, left[here].isRun { reached[(here + 1) * width + there] = true }
        if there < right.count, right[there].isRun { reached[here * width + there + 1] = true }
        guard here < left.count, there < right.count, left[here].meets(right[there]) else {
          continue
        }
        let nextHere = left[here].isRun ? here : here + 1
        let nextThere = right[there].isRun ? there : there + 1
        reached[nextHere * width + nextThere] = true
      }
    }
    return reached[reached.count - 1]
  }

  private mutating func appendWritten(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "*"): tokens.append(.run(.anything))
    case UInt8(ascii: "?"): tokens.append(.one(.anything))
    default: tokens.append(.byte(byte))
    }
  }

  private typealias Variable = (name: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)

  private static func variable(at text: ArraySlice<UInt8>) -> Variable? {
    text.starts(with: "${".utf8) ? part(of: text.dropFirst(2), before: "}") : nil
  }

  private static func angled(at text: ArraySlice<UInt8>) -> Variable? {
    text.starts(with: "<".utf8) ? part(of: text.dropFirst(), before: ">") : nil
  }

  private static func part(
    of text: ArraySlice<UInt8>, before end: Unicode.Scalar
  ) -> Variable? {
    text.firstIndex(of: UInt8(ascii: end)).map { (text[..<$0], text[($0 + 1)...]) }
  }
}
