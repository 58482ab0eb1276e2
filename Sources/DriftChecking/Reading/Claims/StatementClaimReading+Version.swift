/// What a sentence says of the version of the policy language.
extension StatementClaimReading {
  /// "Version 2008-10-17", "policy language version 2008-10-17".
  func versionName(at start: Int) -> (StatementTrait, Int)? {
    var index = start
    while index < texts.count, ["policy", "language", "the", "of"].contains(texts[index]) {
      index += 1
    }
    guard index < texts.count, texts[index] == "version" else { return nil }
    return day(at: index + 1)
  }

  /// "The policy's version is 2008-10-17", "Policy version: 2008-10-17".
  func version(at start: Int) -> StatementClaim? {
    var index = start
    if texts[start...].starts(with: ["the", "policy", "language", "version"]) {
      index += 4
    } else if texts[start...].starts(with: ["the", "policy's", "version"])
      || texts[start...].starts(with: ["the", "policy\u{2019}s", "version"])
      || texts[start...].starts(with: ["the", "policy", "version"])
    {
      index += 3
    } else if texts[start...].starts(with: ["policy", "version"])
      || (place.isOfPolicy && texts[start...].starts(with: ["its", "version"]))
    {
      index += 2
    } else {
      return nil
    }
    if index < texts.count, texts[index] == "element" { index += 1 }
    if index < texts.count, texts[index] == "is" { index += 1 }
    guard let (trait, end) = day(at: index), isEnd(at: end) else { return nil }
    return StatementClaim(
      subject: .policy, trait: trait, isDenied: false, range: range(start..<end))
  }

  /// "… the 2008-10-17 version of the policy language".
  func datedVersion(at index: Int) -> (StatementTrait, Int)? {
    guard let (trait, end) = day(at: index), end < texts.count, texts[end] == "version" else {
      return nil
    }
    return (trait, end + 1)
  }

  /// A version, which is written as a day.
  private func day(at index: Int) -> (StatementTrait, Int)? {
    guard index < texts.count else { return nil }
    let stated = stretch(at: index)
    return ["2008-10-17", "2012-10-17"].contains(stated)
      ? (.version(stated), end(ofStretchAt: index)) : nil
  }
}
