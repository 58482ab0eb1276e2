internal import CanonicalModel
internal import IAMPolicy

/// A promise that a text makes of a policy's access, and of which part of it.
struct AccessClaim {
  let promise: AccessPromise
  /// The words as they are written.
  let written: String
  let offset: Int
  /// The statement it is said of; nil for the policy as a whole.
  let sid: String?
  /// The services it is said of; empty for all.
  let services: Set<String>

  /// The claims that a channel makes of a policy or of one of its statements.
  static func all(
    in channel: ProseChannel, of policy: PublishedPolicy, product: String
  ) -> [AccessClaim] {
    let sids = Set(policy.statements.compactMap(\.statement.sid))
    var claims: [AccessClaim] = []
    var subject = AccessSubject(policy: policy, product: product, sids: sids)
    for sentence in channel.sentences {
      defer { subject.pass(sentence, in: channel) }
      let texts = sentence.texts
      guard !sentence.isSupposition else { continue }
      for place in AccessPromise.all(in: sentence) {
        let clause = sentence.clauses.first { $0.contains(place.words.lowerBound) }
        guard !texts[clause ?? place.words].contains(where: suppositions.contains),
          !isDenied(place, in: texts),
          let what = subject.subject(of: place, in: sentence, of: channel),
          let services = services(behind: place, in: texts, of: policy, product)
        else { continue }
        let first = sentence.words[place.words.lowerBound].range
        let last = sentence.words[place.words.upperBound - 1].range
        claims.append(
          AccessClaim(
            promise: place.promise,
            written: String(
              decoding: channel.plain[first.lowerBound..<last.upperBound], as: UTF8.self),
            offset: first.lowerBound, sid: what.sid,
            services: services.isEmpty ? what.services : services))
      }
    }
    return claims
  }

  /// "not read-only", "more than read-only access", "cannot be called read-only".
  private static func isDenied(_ place: AccessPromise.Place, in texts: [String]) -> Bool {
    texts[..<place.words.lowerBound].suffix(6).contains { word in
      denials.contains(word) || word.isContractedDenial
    }
  }

  /// The services that the words behind a promise narrow it to, none for the whole account; nil
  /// where they narrow it to something that is not known here.
  private static func services(
    behind place: AccessPromise.Place, in texts: [String], of policy: PublishedPolicy,
    _ product: String
  ) -> Set<String>? {
    let rest = texts[place.words.upperBound...].prefix(8)
    let named = Set(rest).intersection(policy.services)
    if !named.isEmpty { return named }
    let last = texts[place.words.upperBound - 1]
    guard let first = rest.first, narrowing.contains(first) || narrowing.contains(last) else {
      return []
    }
    let name = ProseWord.all(in: Array(product.utf8)).map(\.text)
    let isForProduct = !name.isEmpty && rest.dropFirst().starts(with: name)
    return isForProduct || rest.contains(where: wholes.contains) ? [] : nil
  }

  private static let suppositions: Set = [
    "would", "could", "might", "may", "should", "unless", "whether",
  ]
  private static let denials: Set = [
    "not", "never", "no", "neither", "nor", "more", "beyond", "than", "instead", "longer",
    "without", "nothing", "hardly", "cannot", "except", "mostly", "partly", "almost", "nearly",
  ]
  private static let narrowing: Set = [
    "to", "for", "on", "in", "from", "across", "throughout", "any", "your", "of", "about", "with",
    "as", "by",
  ]
  private static let wholes: Set = [
    "account", "accounts", "aws", "resources", "resource", "everything", "anything", "data",
    "environment", "infrastructure", "cloud", "services",
  ]
}
