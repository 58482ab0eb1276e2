/// What pages promise of days, orders and policies, broken; and what is said twice.
enum PromiseOperators {
  static let all: [MutationOperator] = [
    paragraph(
      "day-of-quota", "dates a quota in words", ["date"],
      "As of 1 May 2019, a managed policy may have 6,144 characters."),
    paragraph(
      "day-of-limit", "dates a limit behind it", ["date"],
      "AWS's limit is 6,144 characters as of January 2021."),
    paragraph(
      "alphabetical", "claims an order that the statements are not in", ["statement-ids"],
      "The statements are listed in alphabetical order."),
    paragraph(
      "but-grants", "grants behind a denial", ["access-claim"],
      "The policy does not allow <code>iam:CreateUser</code>, but it does grant "
        + "<code>iam:DeleteUser</code>."),
    MutationOperator(
      "promise/not-included", "denies behind what is allowed", .caught(by: ["access-claim"])
    ) {
      $0.paragraph(
        "<p>The policy allows <code>iam:PassRole</code>; it does not include "
          + "<code>iam:PassRole</code> or anything like it.</p>"
      ) { !$0.all("iam:PassRole").isEmpty }
    },
    MutationOperator(
      "promise/rows", "swaps rows that are said to be in the policy's order",
      .caught(by: ["statement-ids"])
    ) { fixture in
      let claimed = fixture.onPages(HarmlessOrderOperators.claim).map(\.file)
      return fixture.tables.flatMap { rows in
        zip(rows, rows.dropFirst()).map { $0.swapped(with: $1) }
      }.map { mutant in
        guard let heading = fixture.headings.first(where: { $0.file == mutant.edits[0].file }),
          !claimed.contains(heading.file)
        else { return mutant }
        let claim = heading.preceded(
          by: "<p>The statements stand \(HarmlessOrderOperators.claim).</p>\n")
        return Mutant(mutant.edits + claim.edits, at: mutant.places)
      }
    },
    MutationOperator(
      "promise/twice", "publishes a paragraph twice in a row", .caught(by: ["markdown-twin"])
    ) { fixture in
      fixture.mains.flatMap { $0.elements("<p>", "</p>") }
        .filter { $0.text.split(separator: " ").count > 9 }
        .map { $0.followed(by: "\n" + $0.text) }
    },
    MutationOperator(
      "promise/list", "lists pages for language models in another order",
      .caught(by: ["markdown-twin"])
    ) { fixture in
      let entries = fixture.files.region("llms.txt").elements("\n- [", ")")
        .map { $0.part(($0.range.lowerBound + 1)..<$0.range.upperBound).lines }
      return zip(entries, entries.dropFirst()).map { $0.swapped(with: $1) }
    },
    holds("day", "As of 1 June 2023, a managed policy may have 6,144 characters."),
    holds("day-of-others", "As of 2019-01-01, our office is in Bern."),
    holds("no-order", "The statements are in no alphabetical order."),
    holds("order-of-others", "The console lists policies in alphabetical order."),
    holds(
      "but-denies",
      "The policy does not allow <code>iam:CreateUser</code>, nor does it grant "
        + "<code>iam:DeleteUser</code>; it does not include <code>iam:DeleteGroup</code>."),
  ]

  private static func paragraph(
    _ id: String, _ summary: String, _ rules: [String], _ sentence: String
  ) -> MutationOperator {
    MutationOperator("promise/\(id)", summary, .caught(by: rules)) { fixture in
      fixture.paragraph("<p>\(sentence)</p>").map { mutant in
        rules == ["statement-ids"] ? mutant.told(at: Place(mutant.edits[0].file)) : mutant
      }
    }
  }

  private static func holds(_ id: String, _ sentence: String) -> MutationOperator {
    MutationOperator("promise/\(id)", "says '\(sentence)'", .quiet) {
      $0.paragraph("<p>\(sentence)</p>")
    }
  }
}
