internal import IAMPolicy

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

  /// The quota of a kind of policy that it is said to fit.
  private(set) var kind: Quota?
  /// The quota of a kind of policy that it is said not to fit.
  private(set) var deniedKind: Quota?

  /// Reads every sentence of a text, whatever it speaks of.
  init(_ utf8: [UInt8]) {
    for clause in FitClause.all(in: Sentence.all(in: utf8)) { read(clause) }
  }

  private init(of clause: FitClause, where isWanted: (Int) -> Bool) {
    read(clause, where: isWanted)
  }

  /// What each clause of sentences says that speaks of the policy as it is, and whose claim stands
  /// where it is wanted.
  static func all(
    aboutThePolicyIn sentences: [Sentence], where isWanted: (Int) -> Bool = { _ in true }
  ) -> [FitClaim] {
    FitClause.all(in: sentences).filter { $0.isAboutThePolicy || $0.isOfReader }
      .map { FitClaim(of: $0, where: isWanted) }.filter { !$0.saysNothing }
  }

  var saysNothing: Bool { !affirms && !denies && parts == nil }

  private mutating func read(_ clause: FitClause, where isWanted: (Int) -> Bool = { _ in true }) {
    for index in clause.words.indices {
      guard let meaning = clause.meaning(at: index) else { continue }
      let place = clause.words[index].range.lowerBound
      guard isWanted(place) else { continue }
      offset = offset ?? place
      switch meaning {
      case .fits(let count):
        affirms = affirms || (count ?? 1) == 1
        denies = denies || (count ?? 1) > 1
        parts = count ?? parts
        kind = kind ?? clause.kinds.first?.size
      case .split(let count):
        denies = denies || count != 1
        parts = count ?? parts
      case .doesNotFit:
        denies = true
        deniedKind = deniedKind ?? clause.kinds.first?.size
      }
    }
  }
}
