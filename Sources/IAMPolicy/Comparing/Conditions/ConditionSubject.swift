/// A value a request may carry for a condition key.
enum ConditionSubject: Hashable {
  /// Text without wildcards; a policy variable in it stands for text nobody writes.
  case text(Glob)
  /// A number, or a date as one.
  case number(Double)
  case address(IPv4Network)
}

extension ConditionTest {
  /// Tells whether a request that carries these values for the key passes; none is a missing key.
  ///
  /// Nil where AWS does not say, or a value could not be read.
  func passes(_ subjects: [ConditionSubject]) -> Bool? {
    if test.family == .absence {
      guard !test.isIfExists, test.qualifier != .other else { return nil }
      let words = Set(values)
      guard words.isSubset(of: [.word("true"), .word("false")]) else { return nil }
      return words.contains(.word(subjects.isEmpty ? "true" : "false"))
    }
    guard test.family != .other, test.qualifier != .other else { return nil }
    guard let first = subjects.first else { return test.passesMissing }
    let results = subjects.map(passes)
    switch test.qualifier {
    case .none: return subjects.count == 1 ? passes(first) : nil
    case .forAllValues: return results.contains(false) ? false : results.contains(nil) ? nil : true
    case .forAnyValue: return results.contains(true) ? true : results.contains(nil) ? nil : false
    case .other: return nil
    }
  }

  private func passes(_ subject: ConditionSubject) -> Bool? {
    switch test.relation {
    case .among: return isAmong(subject)
    case .notAmong: return isAmong(subject).map { !$0 }
    case .beyond:
      guard case .number(let number) = subject else { return nil }
      return bound?.includes(number)
    }
  }

  private func isAmong(_ subject: ConditionSubject) -> Bool? {
    var isKnown = true
    for value in values {
      switch value.matches(subject, family: test.family) {
      case true?: return true
      case false?: break
      case nil: isKnown = false
      }
    }
    return isKnown ? false : nil
  }
}

extension ConditionValue {
  /// Tells whether a value of a request is one that this stands for; nil when that is not known.
  func matches(_ subject: ConditionSubject, family: ConditionFamily) -> Bool? {
    switch (self, subject) {
    case (.text(let mine, let folds), .text(let text)):
      return mine.includes(folds ? Glob(folding: text) : text)
    case (.arn(let parts), .text(let text)):
      let theirs = text.parts(separatedBy: UInt8(ascii: ":"), limit: parts.count)
      return theirs.count == parts.count && zip(parts, theirs).allSatisfy { $0.includes($1) }
    case (.number(let mine), .number(let number)): return mine == number
    case (.network(let mine), .address(let address)): return mine.includes(address)
    // An address of another kind.
    case (.network, .text): return false
    case (.word(let word), .text(let text)):
      let isTruth = ["true", "false"].contains { Self.plain($0) == text }
      return family == .truth && !isTruth ? nil : Self.plain(word) == text
    default: return nil
    }
  }

  /// Values that this stands for or that lie next to it.
  var subjects: [ConditionSubject] {
    switch self {
    case .text(let glob, let folds):
      let texts = glob.hasWildcards ? [glob.instance, glob.shortestInstance] : [glob]
      return (folds ? texts + texts.map { $0.withCapitals } : texts).map(ConditionSubject.text)
    case .arn(let parts):
      return [.text(Glob(joining: parts.map(\.instance), with: UInt8(ascii: ":")))]
    case .number(let number): return [.number(number)]
    case .network(let network): return network.edges.map(ConditionSubject.address)
    case .word(let word): return [.text(Self.plain(word))]
    case .unread: return []
    }
  }

  private static func plain(_ text: String) -> Glob {
    Glob(text, isLiteral: true, variables: false)
  }
}
