/// A number of running text, and what it is said to count.
struct TypedNumber {
  /// What a number can be of.
  enum Noun: String {
    case characters
    case actions
    case statements
    case services
    /// Policies to attach, of which a quota allows so many.
    case managedPolicies
    case policies
    case steps
    case percent
  }

  /// The value; of a percentage, in tenths.
  let value: Int
  /// What it counts; nil where no such word stands behind it.
  let noun: Noun?
  /// Its bytes in the text.
  let range: Range<Int>
  /// True for digits in groups, or without: a number in words stands for nothing by itself.
  let isInDigits: Bool
  /// True for digits with nothing behind them that they could count.
  var isAlone = false

  /// The numbers of a text, in order; those within names, addresses and versions are left out.
  static func all(in utf8: [UInt8]) -> [TypedNumber] {
    let tokens = ProseToken.all(in: utf8)
    let words = tokens.map { $0.kind == .word ? $0.text : "" }
    var numbers: [TypedNumber] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .word, let found = NumberWords.number(in: words[index...]) {
        let last = index + found.count - 1
        // "5.7 thousand" is not a thousand.
        if index > 0, tokens[index - 1].kind == .number {
          index = last + 1
          continue
        }
        let range = token.range.lowerBound..<tokens[last].range.upperBound
        numbers.append(
          TypedNumber(
            value: found.value, noun: noun(behind: last, in: tokens), range: range,
            isInDigits: false))
        index = last
      } else if let value = token.value, !isPartOfName(token.range, in: utf8),
        !isOfOtherThing(at: index, in: tokens)
      {
        numbers.append(number(value, at: index, in: tokens))
      }
      index += 1
    }
    return numbers
  }

  private static func number(
    _ value: Int, at index: Int, in tokens: [ProseToken]
  ) -> TypedNumber {
    let noun = noun(behind: index, in: tokens)
    let range = tokens[index].range
    guard noun == .percent else {
      return TypedNumber(
        value: value, noun: noun, range: range, isInDigits: true,
        isAlone: noun == nil && isAlone(at: index, in: tokens))
    }
    // `7.8 %` is three tokens: its whole part stands before the point.
    if index >= 2, tokens[index - 1].text == ".", value < 10, let whole = tokens[index - 2].value {
      let start = tokens[index - 2].range.lowerBound
      return TypedNumber(
        value: whole * 10 + value, noun: .percent, range: start..<range.upperBound,
        isInDigits: true)
    }
    return TypedNumber(value: value * 10, noun: .percent, range: range, isInDigits: true)
  }

  /// The word that is counted: right behind the number, or after two words at most.
  private static func noun(behind index: Int, in tokens: [ProseToken]) -> Noun? {
    let behind = tokens[(index + 1)...].prefix(3)
    if behind.first?.text == "%" { return .percent }
    for (token, before) in zip(behind, [nil] + behind.map(\.text)) {
      guard token.kind == .word else { return nil }
      if let noun = nouns[token.text] {
        return noun == .policies && before == "managed" ? .managedPolicies : noun
      }
    }
    return nil
  }

  /// False for a text whose numbers count nothing.
  static func namesNoun(in utf8: [UInt8]) -> Bool {
    var start = 0
    for end in 0...utf8.count where end == utf8.count || !ASCII.isLetter(utf8[end]) {
      defer { start = end + 1 }
      guard lengths.contains(end - start), initials.contains(utf8[start]) else { continue }
      let word = String(decoding: utf8[start..<end], as: UTF8.self).lowercased()
      if nouns[word] != nil { return true }
    }
    return false
  }

  /// True for a number between words that join: "those of a group 5,120 and those of a user".
  private static func isAlone(at index: Int, in tokens: [ProseToken]) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.kind == .mark && next.text != "-" || joining.contains(next.text)
  }

  private static let joining: Set = [
    "and", "or", "but", "for", "together", "each", "in", "with", "while", "so", "as", "on",
  ]

  /// True for the number of a version, and for one with a decimal point before a unit.
  private static func isOfOtherThing(at index: Int, in tokens: [ProseToken]) -> Bool {
    if index > 0, named.contains(tokens[index - 1].text) { return true }
    return tokens[index].text.contains(".") && index + 1 < tokens.count
      && units.contains(tokens[index + 1].text)
  }

  /// What has a number for a name.
  private static let named: Set = [
    "version", "versions", "release", "issue", "issues", "ticket", "bug", "request", "commit",
    "port", "ports", "page", "line", "room", "error",
  ]

  private static let units: Set = [
    "s", "ms", "second", "seconds", "minutes", "hours", "kb", "mb", "gb", "m", "km", "kg",
  ]

  /// True for digits that belong to something longer, such as `#5664`, `v2.1`, `-3` or `10.0.0.0`.
  private static func isPartOfName(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    if range.lowerBound > 0 {
      let before = utf8[range.lowerBound - 1]
      if "#$/:@&=_-.+~".utf8.contains(before) || ASCII.isWordPart(before) {
        let isTenth =
          before == UInt8(ascii: ".") && range.count == 1 && range.lowerBound > 1
          && ASCII.isDigit(utf8[range.lowerBound - 2])
        if !isTenth { return true }
      }
    }
    guard range.upperBound < utf8.count else { return false }
    let after = utf8[range.upperBound]
    if ASCII.isLetter(after) || "_/:-".utf8.contains(after) { return true }
    let isPoint = after == UInt8(ascii: ".") || after == UInt8(ascii: ",")
    return isPoint && range.upperBound + 1 < utf8.count
      && ASCII.isDigit(utf8[range.upperBound + 1])
  }

  private static let nouns: [String: Noun] = [
    "character": .characters, "characters": .characters, "chars": .characters,
    "action": .actions, "actions": .actions, "permissions": .actions, "statement": .statements,
    "statements": .statements, "service": .services, "services": .services,
    "policy": .policies, "policies": .policies, "step": .steps, "steps": .steps,
    "percent": .percent,
  ]

  private static let lengths = 4...11
  /// What nouns begin with.
  private static let initials = ByteSet(
    nouns.keys.map { String($0.prefix(1)) + $0.prefix(1).uppercased() }.joined())
}
