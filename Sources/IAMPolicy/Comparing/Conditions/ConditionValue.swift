/// A value of a condition in the form its operator compares.
enum ConditionValue: Hashable {
  /// Text; with `foldsCase`, in any letter case.
  case text(Glob, foldsCase: Bool)
  /// The six parts of an ARN.
  case arn([Glob])
  /// A number, or a date as one.
  case number(Double)
  /// A range of IPv4 addresses.
  case network(IPv4Network)
  /// Text that means nothing but itself.
  case word(String)
  /// Text that could not be read as its operator reads it.
  case unread(String)

  init(_ text: String, family: ConditionFamily, variables: Bool) {
    switch family {
    case .string(let hasWildcards, let foldsCase):
      let hasLetters = text.utf8.contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
      self = .text(
        Glob(text, isLiteral: !hasWildcards, variables: variables, foldsCase: foldsCase),
        foldsCase: foldsCase && hasLetters)
    case .arn:
      let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
      self =
        parts.count == 6 && !(variables && text.utf8.contains(UInt8(ascii: "$")))
        ? .arn(parts.map { Glob(String($0), variables: false) }) : .unread(text)
    case .number: self = Self.number(in: text).map(ConditionValue.number) ?? .unread(text)
    case .date: self = Self.date(in: text).map(ConditionValue.number) ?? .unread(text)
    case .address: self = IPv4Network(text).map(ConditionValue.network) ?? .unread(text)
    case .truth, .absence: self = .word(ASCIIFolding.lowercased(text))
    case .binary: self = .word(text)
    case .other: self = .unread(text)
    }
  }

  /// Tells whether everything `other` stands for is in here; nil when that is not known.
  func includes(_ other: ConditionValue) -> Bool? {
    switch (self, other) {
    case (.text(let mine, true), .text(let theirs, _)):
      mine.includes(Glob(folding: theirs))
    case (.text(let mine, false), .text(let theirs, false)): mine.includes(theirs)
    case (.text, .text): false
    case (.arn(let mine), .arn(let theirs)): zip(mine, theirs).allSatisfy { $0.includes($1) }
    case (.network(let mine), .network(let theirs)): mine.includes(theirs)
    case (.number(let mine), .number(let theirs)): mine == theirs
    case (.word(let mine), .word(let theirs)): mine.utf8.elementsEqual(theirs.utf8)
    case (.unread(let mine), .unread(let theirs)):
      mine.utf8.elementsEqual(theirs.utf8) ? true : nil
    default: nil
    }
  }

  /// Tells whether some value may be in both; nil when that is not known.
  func overlaps(_ other: ConditionValue) -> Bool? {
    switch (self, other) {
    case (.text(let mine, let folds), .text(let theirs, let theyFold)):
      folds || theyFold
        ? Glob(folding: mine).overlaps(Glob(folding: theirs)) : mine.overlaps(theirs)
    case (.arn(let mine), .arn(let theirs)): zip(mine, theirs).allSatisfy { $0.overlaps($1) }
    case (.network(let mine), .network(let theirs)):
      mine.includes(theirs) || theirs.includes(mine)
    case (.number, .number), (.word, .word): includes(other)
    default: includes(other) == true ? true : nil
    }
  }

  /// The number it is; nil for what is none.
  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  private static func number(in text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
    return isDecimal ? Double(text) : nil
  }

  /// A date in ISO 8601, as the number its digits make: later dates make larger ones.
  private static func date(in text: String) -> Double? {
    let shape = String(
      decoding: text.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 },
      as: UTF8.self)
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    guard let number = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
    switch shape {
    case "0000-00-00T00:00:00Z": return number
    case "0000-00-00": return number * 1_000_000
    default: return nil
    }
  }
}
