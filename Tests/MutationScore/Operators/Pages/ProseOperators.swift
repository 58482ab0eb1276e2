/// Sentences added to a page, or to its twin, that say what is not so.
enum ProseOperators {
  static let all: [MutationOperator] = [
    both("characters", ["coverage", "size-number", "quota"], "The policy uses 4,900 characters."),
    both("words", ["coverage", "count"], "The policy has twelve statements."),
    both("actions", ["coverage", "count"], "Together they allow 99 actions."),
    both("services", ["coverage", "count"], "They are actions of 7 services."),
    both(
      "percent", ["coverage", "size-number", "size-approximate"], "It takes 43 % of the quota."),
    both("about", ["size-approximate", "coverage"], "The policy is about 4,900 characters long."),
    both("nearly", ["size-approximate", "coverage"], "The policy has nearly 7,000 characters."),
    both("thousands", ["size-approximate", "coverage"], "It counts roughly 3k characters."),
    both("half", ["size-approximate"], "The policy takes up half of the quota."),
    both("does-not-fit", ["size-claim"], "The policy does not fit in one managed policy.", .fits),
    both("over", ["size-claim"], "The policy is over the quota.", .fits),
    both("too-long", ["size-claim"], "This policy is too long for one managed policy.", .fits),
    both("split", ["size-claim"], "The policy is split into 3 policies.", .fits),
    both("larger", ["size-claim"], "The policy is larger than the quota.", .fits),
    both("twice", ["size-claim"], "The policy is twice the quota.", .fits),
    both("two-needed", ["size-claim"], "The policy needs two managed policies.", .fits),
    both("you-need", ["size-claim"], "You need two managed policies.", .fits),
    both("required", ["size-claim"], "Two managed policies are required to hold it.", .fits),
    both("one-needed", ["size-claim"], "You need only one managed policy.", .isSplit),
    both("exceeds", ["size-claim"], "The policy exceeds the limit.", .fits),
    both("third", ["size-approximate"], "Only a third of the quota is left.", .fits),
    both("quarters", ["size-approximate"], "The policy fills three quarters of the quota.", .any),
    both("spaces-count", ["quota-rule"], "Spaces count against the quota."),
    both("indents-count", ["quota-rule"], "AWS counts line breaks and indentation."),
    both("measured", ["quota-rule"], "The quota is measured in bytes."),
    both("kilobytes", ["quota-rule"], "The quota is 6 KB."),
    both("fits", ["size-claim"], "The policy fits in one managed policy.", .isSplit),
    both("parts", ["size-claim"], "The policy is split into 5 policies.", .isSplit),
    both("quota", ["quota"], "A managed policy may have 6,114 characters."),
    both("old-quota", ["quota"], "The quota of a managed policy is 5,120 characters."),
    both("role-quota", ["quota"], "Inline policies of a role may have 5,120 characters in all."),
    both("group-quota", ["quota"], "Inline policies of a group may have 10,240 characters in all."),
    both("user-quota", ["quota"], "Inline policies of a user may have 4,096 characters in all."),
    both("attached", ["quota"], "A role may have 20 managed policies attached."),
    both("bytes", ["quota-rule"], "AWS counts the bytes of the policy."),
    both("white-space", ["quota-rule"], "AWS counts white space in the size of the policy."),
    both("read-only", ["access-claim"], "The policy is read-only."),
    both("never-changes", ["access-claim"], "The policy cannot change anything."),
    both("only-reads", ["access-claim"], "The policy only reads from your account.", .any),
    both(
      "command", ["command", "name"],
      "Run `aws iam create-policy --policy-name OtherName --policy-document file://policy.json`."),
    both(
      "wrong-file", ["command"],
      "Run `aws iam create-policy --policy-name NAME --policy-document file://wrong.json`."),
    both("other-sid", ["statement-ids"], "The statement `KeepNothing` lets it write."),
  ]

  /// The pages a sentence is untrue on.
  private enum Pages {
    case any
    case fits
    case isSplit
  }

  private static func both(
    _ id: String, _ rules: [String], _ sentence: String, _ pages: Pages = .any
  ) -> MutationOperator {
    let html = sentence.replacing(/`([^`]*)`/) { "<code>\($0.1)</code>" }
    return MutationOperator("prose/\(id)", "says: \(sentence)", .caught(by: rules)) { fixture in
      (fixture.paragraph("<p>\(html)</p>") + fixture.twinParagraph(sentence)).filter { mutant in
        let folder = mutant.edits[0].file.split(separator: "/").dropLast()
        let isSplit = fixture.slots(.page).contains {
          !$0.isWhole && $0.region.file.split(separator: "/").dropLast() == folder
        }
        return pages == .any || (pages == .isSplit) == isSplit
      }
    }
  }
}
