/// What a text says about a policy's fitting, read by its words, sentence by sentence.
struct FitClaim {
  /// It says somewhere that the policy fits.
  private(set) var affirms = false
  /// It says somewhere that the policy does not.
  private(set) var denies = false
  /// The number of policies it is said to fit into, or to be split into.
  private(set) var parts: Int?
  /// Where the first such word stands in the text.
  private(set) var offset: Int?

  /// Reads every sentence of a text, whatever it speaks of.
  init(_ utf8: [UInt8]) {
    for clause in FitClause.all(in: utf8) { read(clause) }
  }

  /// Reads only the sentences of a text that speak of the policy as it is.
  init(aboutThePolicyIn utf8: [UInt8]) {
    for clause in FitClause.all(in: utf8) where clause.isAboutThePolicy { read(clause) }
  }

  var saysNothing: Bool { !affirms && !denies && parts == nil }

  private mutating func read(_ clause: FitClause) {
    for index in clause.words.indices {
      guard let meaning = clause.meaning(at: index) else { continue }
      offset = offset ?? clause.words[index].range.lowerBound
      switch meaning {
      case .fits(let count):
        affirms = affirms || (count ?? 1) == 1
        denies = denies || (count ?? 1) > 1
        parts = count ?? parts
      case .split(let count):
        denies = denies || count != 1
        parts = count ?? parts
      case .doesNotFit: denies = true
      }
    }
  }
}
