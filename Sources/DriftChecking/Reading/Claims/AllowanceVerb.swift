/// The verb by which a sentence says that something is allowed, or not.
struct AllowanceVerb {
  /// Where it begins, what denies it and what goes with it included.
  let start: Int
  let isAllowing: Bool
  /// True for one that is said of services only: "reaches S3".
  let isOfServices: Bool
  /// True for "leaves", which says it only where "out" stands behind the object.
  let isLeaving: Bool

  /// The verb that the words before an object end with.
  ///
  /// Others than those that say nothing may stand between, in "lets Sample manage KMS".
  init?(before object: Int, in texts: [String], besides others: Set<String> = []) {
    var index = object - 1
    var isNone = false
    while index >= 0,
      AllowanceWords.fillers.contains(texts[index]) || texts[index] == "no"
        || others.contains(texts[index])
    {
      if texts[index] == "no" { isNone = true }
      index -= 1
    }
    guard index >= 0 else { return nil }
    // "The policy can use KMS" is no more than a filler's verb.
    if texts[index] == "can", AllowanceWords.reaching.contains(texts[index + 1]) { index += 1 }
    let isOut = index > 0 && texts[index] == "out"
    if isOut { index -= 1 }
    let verb = texts[index]
    isLeaving = AllowanceWords.leaving.contains(verb) && !isOut
    isOfServices = AllowanceWords.reaching.contains(verb)
    let lacks =
      isOut || isLeaving
      ? AllowanceWords.leaving.contains(verb) : AllowanceWords.lacking.contains(verb)
    guard lacks || !isOut else { return nil }
    guard isOfServices || lacks || AllowanceWords.allowing.contains(verb) else { return nil }
    while index > 0, AllowanceWords.adverbs.contains(texts[index - 1]) { index -= 1 }
    var isDenied = false
    if index > 1, texts[(index - 2)..<index].elementsEqual(["no", "longer"]) {
      isDenied = true
      index -= 2
    } else if index > 0, texts[index - 1] == "never" {
      isDenied = true
      index -= 1
    } else if index > 1, texts[index - 1] == "not", ["does", "do"].contains(texts[index - 2]) {
      isDenied = true
      index -= 2
    } else if index > 0, ["doesn't", "doesn\u{2019}t"].contains(texts[index - 1]) {
      isDenied = true
      index -= 1
    } else if index > 2, texts[index - 1] == "it", texts[index - 2] == "does",
      texts[index - 3] == "nor"
    {
      isDenied = true
      index -= 3
    } else if index > 0, ["does", "do"].contains(texts[index - 1]) {
      // "It does grant".
      index -= 1
    } else if isOfServices, index > 0, texts[index - 1] == "can" {
      index -= 1
    }
    while index > 0, AllowanceWords.adverbs.contains(texts[index - 1]) { index -= 1 }
    // Two denials are more than a cautious reader takes apart.
    guard [isDenied, isNone, lacks].filter(\.self).count < 2 else { return nil }
    start = index
    isAllowing = !(isDenied || isNone || lacks)
  }
}
