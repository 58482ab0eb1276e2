internal import CanonicalModel
internal import IAMPolicy

/// What prose calls a policy, and its statements.
struct PolicyNames {
  let sids: Set<String>
  /// The Sids in the order of the statements; nil for a statement without.
  let order: [String?]
  /// The words of the product's name.
  let product: [String]
  private let modifiers: Set<String>
  /// "Sample's", as its words.
  private let owner: [String]

  init(_ policy: PublishedPolicy, product: String) {
    sids = Set(policy.statements.compactMap(\.statement.sid))
    order = policy.statements.map(\.statement.sid)
    self.product = ProseWord.all(in: Array(product.utf8)).map(\.text)
    owner = ProseWord.all(in: Array((product + "'s").utf8)).map(\.text)
    let names = [product, policy.id, policy.name, policy.id.replacing("-", with: " ")]
    modifiers = Set(names.flatMap { ProseWord.all(in: Array($0.utf8)).map(\.text) })
      .union(Self.plain)
  }

  /// How many words at the start of some name the policy: "the Sample policy"; nil for none.
  func length(at start: Int, in texts: [String]) -> Int? {
    guard start < texts.count else { return nil }
    let isOwned = texts[start...].map { $0.replacing("\u{2019}", with: "'") }.starts(with: owner)
    guard isOwned || Self.articles.contains(texts[start]) else { return nil }
    var index = start + (isOwned ? owner.count : 1)
    while index < texts.count, modifiers.contains(texts[index]) { index += 1 }
    guard index < texts.count, texts[index] == "policy" else { return nil }
    return index + 1 - start
  }

  /// True for a sentence that begins with the policy, which "it" may then be in the next.
  func opens(_ texts: [String]) -> Bool { length(at: 0, in: texts) != nil }

  /// True for a sentence that speaks of something else that may allow things.
  func areOfOthers(_ sentence: Sentence) -> Bool {
    let texts = sentence.texts
    var index = 0
    while index < texts.count {
      if let length = length(at: index, in: texts) {
        index += length
      } else if Self.bearers.contains(texts[index]) {
        return true
      } else {
        index += 1
      }
    }
    return sentence.words.contains {
      sids.contains(String(decoding: sentence.utf8[$0.range], as: UTF8.self))
    }
  }

  private static let bearers: Set = [
    "policy", "policies", "statement", "role", "roles", "user", "users", "group",
    "groups", "key", "keys", "account", "accounts", "bucket", "buckets", "boundary", "customer",
  ]
  private static let articles: Set = ["the", "this", "our"]
  private static let plain: Set = [
    "iam", "aws", "customer", "managed", "customer-managed", "permissions", "whole", "entire",
    "published", "complete", "json", "resulting",
  ]
}
