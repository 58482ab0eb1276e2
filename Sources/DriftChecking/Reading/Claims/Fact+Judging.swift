internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

extension Fact {
  /// The rule that judges what is said of the fact.
  var rule: RuleID {
    switch value {
    case .size: "size-number"
    case .quota: "quota"
    case .count: "count"
    case .text: "name"
    case .claim: "access-claim"
    case .version, .changes: "date"
    case .digest: "checksum"
    case .guidance: "size-claim"
    case .policy: "policy-missing"
    case .statements: "statement-ids"
    case .actions: "count"
    case .statementSizes: "size-number"
    case .reviewNotes: "access-claim"
    case .services: "services"
    case .command: "command"
    case .date: "date"
    case .steps: "steps"
    }
  }

  /// Tells whether a text in a language states the fact; nil for a fact that is more than a word
  /// or a number.
  func isRightly(_ stated: String, in language: PageLanguage) -> Bool? {
    switch value {
    case .size(let number), .quota(let number), .count(let number):
      StatedNumber.value(of: stated, in: language) == number
        || language == .german && GermanWords.spell(number, as: stated)
    case .text(let text), .claim(let text), .version(let text), .digest(let text):
      FoldedText.fold(text).utf8.elementsEqual(stated.utf8)
    case .date(let day):
      WrittenDay(stated)?.text == day || language == .german && GermanWords.isDay(stated, day)
    default: nil
    }
  }

  /// Tells whether the fact is a number of what a noun names.
  func counts(_ noun: CountedNoun) -> Bool {
    switch value {
    case .size: noun == .characters
    case .quota:
      isLimitOnItems
        ? noun == .policies && name.hasSuffix("-policies") : noun == .characters
    case .count: name.hasSuffix(noun.factSuffix)
    default: false
    }
  }

  /// Which size it is; nil for a fact that is none.
  var role: SizeRole? {
    switch value {
    case .quota: isLimitOnItems ? nil : .quota
    case .size:
      name.hasSuffix(".headroom")
        ? .headroom : name.hasSuffix(".readable") ? .readable : .counted
    default: nil
    }
  }

  private var isLimitOnItems: Bool {
    Quota.all.contains { "quota.\($0.name)" == name && $0.unit == .items }
  }

  /// How many digits apart, which tells what a misprint was meant to be.
  func distance(to other: Int) -> Int {
    Suggestion.distance(String(value.number ?? 0), String(other))
  }
}
