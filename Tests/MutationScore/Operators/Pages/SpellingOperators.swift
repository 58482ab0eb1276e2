/// Wrong figures and claims in every spelling they can have, on pages and in twins.
enum SpellingOperators {
  static let all: [MutationOperator] = [
    count("wide-digits", "The policy has １２ statements."),
    count("arabic-digits", "The policy has ١٢ statements."),
    count("narrow-space", "The policy has 12\u{202F}statements."),
    count("figure-space", "The policy has 12\u{2007}statements."),
    count("approximate", "The policy has roughly 40 statements."),
    count("at-least", "The policy has at least 40 statements."),
    count("fewer", "The policy has fewer than 4 statements."),
    count("hundreds", "It allows more than three hundred actions."),
    count("sum", "All of its 99 actions are allowed everywhere."),
    count("colon", "Statements: 12"),
    count("respectively", "It has 12 statements and 99 actions in 40 services."),
    count("capital-word", "Twelve statements make up the policy."),
    count("ordinal", "Its 12 different statements are listed below."),
    count("single", "The policy has a single statement."),
    count("dozens", "The policy has dozens of statements."),
    count("relation", "There are 12 statements in the policy."),
    count("none", "The policy has no statements."),
    size("grouped-points", "The policy is 4.900 characters long."),
    size("grouped-spaces", "The policy is 4 900 characters long."),
    size("narrow-groups", "The policy is 4\u{202F}900 characters long."),
    size("apostrophes", "The policy is 4'900 characters long."),
    size("wide", "The policy is ４９００ characters long."),
    size("words", "The policy is four thousand nine hundred characters long."),
    size("chars", "The policy is 4,900 chars long."),
    size("length", "Its length is 4,900."),
    size("under", "The policy is under 1,000 characters long."),
    size("over", "The policy has over 9,000 characters."),
    size("between", "The policy has between 18,900 and 19,100 characters."),
    size("left", "Another 2,222 characters are free."),
    size("spare", "That leaves 2,222 characters to spare."),
    size("percent-left", "Some 71 % of the quota is left."),
    size("percent-word", "The policy takes seventeen percent of the quota."),
    size("half-left", "More than nine tenths of the quota are left."),
    size("shorter", "The compact layout is 2,222 characters shorter."),
    claim("barely-not", "The policy just doesn’t fit."),
    claim("no-room", "The policy does not fit into a managed policy any more."),
    claim("too-big", "The policy is too big for a managed policy."),
    claim("beyond", "The policy goes beyond the quota."),
    claim("must-split", "The policy must be split into two managed policies."),
    claim("wont", "This policy won't fit in one managed policy."),
    claim("unable", "One managed policy cannot hold this policy."),
    quota("role", "A role may have up to 15 managed policies."),
    quota("managed", "A managed policy holds up to 5,000 characters."),
    quota("limit-is", "AWS limits a managed policy to 6,000 characters."),
    quota("inline-user", "A user's inline policies may have 3,000 characters in total."),
    rule("whitespace-included", "The quota includes white space."),
    rule("bytes", "IAM measures the policy in bytes."),
    rule("blank", "Blanks are counted, too."),
    rule("indent", "The indentation counts against the quota."),
    access("nothing", "The policy changes nothing in your account."),
    access("view", "The policy grants view-only access."),
    access("no-write", "The policy allows no write actions."),
    access("harmless", "With this policy Ledger can only read and list."),
    both("access-no-delete", ["access-claim"], "The policy never deletes anything.") {
      $0 == "access"
    },
    count("others", "Other vendors ask for 400 actions and more."),
    size("others", "An average policy in our survey had 2,345 characters."),
  ]

  private static func count(_ id: String, _ sentence: String) -> MutationOperator {
    both("count-\(id)", ["count", "coverage"], sentence)
  }

  private static func size(_ id: String, _ sentence: String) -> MutationOperator {
    both("size-\(id)", ["size-number", "size-approximate", "coverage", "quota"], sentence)
  }

  private static func claim(_ id: String, _ sentence: String) -> MutationOperator {
    both("claim-\(id)", ["size-claim"], sentence) { $0.hasSuffix("network") }
  }

  private static func quota(_ id: String, _ sentence: String) -> MutationOperator {
    both("quota-\(id)", ["quota"], sentence)
  }

  private static func rule(_ id: String, _ sentence: String) -> MutationOperator {
    both("rule-\(id)", ["quota-rule"], sentence)
  }

  private static func access(_ id: String, _ sentence: String) -> MutationOperator {
    both("access-\(id)", ["access-claim"], sentence)
  }

  private static func both(
    _ id: String, _ rules: [String], _ sentence: String,
    except isTrue: @escaping @Sendable (Substring) -> Bool = { _ in false }
  ) -> MutationOperator {
    MutationOperator("spelling/\(id)", "says: \(sentence)", .caught(by: rules)) { fixture in
      (fixture.paragraph("<p>\(sentence)</p>") + fixture.twinParagraph(sentence)).filter {
        !isTrue($0.edits[0].file.split(separator: "/").dropLast().last ?? "")
      }
    }
  }
}
