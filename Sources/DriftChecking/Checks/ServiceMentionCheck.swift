internal import ActionCatalogue
internal import CanonicalModel
package import Diagnostics

/// A service named in brackets behind the number of a policy's services must be one of them.
package enum ServiceMentionCheck: PageCheck {
  package static let rules: [Rule] = [.services]
  package static let examples: [CheckExample] = [
    .passes(says("It reaches 2 AWS services (S3 and IAM among them).")),
    .passes(says("It reaches 2 AWS services (see S3 and Kinesis).")),
    .passes(says("It reaches 9 AWS services (Kinesis among them).")),
    .passes(says("It reaches 3 AWS services (Kinesis among them).")),
    .passes(says("It reaches 2 AWS services (Kinesis Firehose not among them).")),
    .absent("<p>no service here</p>"),
    .fails(
      says("It reaches 2 AWS services (S3, IAM and ▸Kinesis among them)."), "services",
      "'Kinesis' is not a service of the policy"),
    .fails(
      SamplePage.twin + "\nIt has actions in 2 services (including ▸Lambda).\n", "services",
      "'Lambda' is not a service of the policy", in: .file("page/index.md")),
    .passes(says("It reaches 2 AWS services (Kinesis among them).") + Sample.span("queue.name")),
    .passes(says("It reaches 2 AWS services (Kinesis Firehose among them).")),
    .passes(says("It reaches 2 AWS services (S3 and Customers among them).")),
    .passes(says("It reaches 2 AWS services (S3 and CloudWatch among them).")),
    .fails(says("It reaches 2 services (such as ▸Kinesis)."), "services", "'Kinesis'"),
  ]

  private static func says(_ sentence: String) -> String { Sample.block() + "<p>\(sentence)</p>" }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let policy = context.policies.first, context.policies.count == 1 else { return outcome }
    for channel in outcome.prose(in: context) {
      for sentence in channel.sentences {
        for word in named(in: sentence, of: policy) {
          let name = String(decoding: sentence.utf8[word.range], as: UTF8.self)
          guard !policy.services.contains(word.text) else { continue }
          outcome.findings.append(
            Finding(
              "services", at: channel.position(word.range.lowerBound),
              "'\(name)' is not a service of the policy", hint: context.cure(policy.source),
              expected: policy.services.joined(separator: ", "), actual: name,
              about: channel.subject(of: policy.id + ".services", name), model: policy.source))
        }
      }
    }
    return outcome
  }

  /// The services of "2 services (S3 and Kinesis among them)", where 2 are all the policy has.
  private static func named(in sentence: Sentence, of policy: PublishedPolicy) -> [ProseWord] {
    let words = sentence.words
    guard let noun = sentence.texts.firstIndex(of: "services"), noun + 1 < words.count,
      sentence.gap(before: noun + 1).contains(UInt8(ascii: "("))
    else { return [] }
    let lead = words[..<noun].suffix(2).filter { $0.text != "aws" }
    guard lead.last?.number == policy.services.count else { return [] }
    let behind = min(noun + 2, words.count)
    let end =
      (behind..<words.count).first { sentence.gap(before: $0).contains(UInt8(ascii: ")")) }
      ?? words.count
    let inner = words[(noun + 1)..<end]
    let texts = inner.map(\.text)
    guard texts.contains(where: { ["among", "including", "such"].contains($0) }),
      !texts.contains(where: { ["not", "no", "never", "without"].contains($0) })
    else { return [] }
    return inner.indices.filter { index in
      let first = sentence.utf8[words[index].range.lowerBound]
      return (0x41...0x5A).contains(first) && !isLonger(at: index, in: sentence)
        && Catalogue.shipped.service(words[index].text) != nil && words[index].text != "cloudwatch"
    }
    .map { words[$0] }
  }

  /// True for a word of a name of several: "Kinesis Firehose".
  private static func isLonger(at index: Int, in sentence: Sentence) -> Bool {
    [index - 1, index].contains { place in
      guard place + 1 < sentence.words.count,
        sentence.gap(before: place + 1).elementsEqual(" ".utf8)
      else { return false }
      let other = sentence.words[place == index ? index + 1 : place]
      return (0x41...0x5A).contains(sentence.utf8[other.range.lowerBound])
    }
  }
}
