/// Other ways to print the same number, and numbers that are of something else.
enum HarmlessNumberOperators {
  static let all: [MutationOperator] = [
    format("plain", "groups no digits", ""),
    format("narrow", "groups by narrow spaces", "\u{202F}"),
    format("thin", "groups by thin spaces", "\u{2009}"),
    format("no-break", "groups by no-break spaces", "\u{A0}"),
    format("space", "groups by spaces", " "), format("apostrophe", "groups by apostrophes", "’"),
    format("word-break", "offers a line break within", ",<wbr>"),
    format("element", "emphasises the digits", ",<b></b>"),
    format("reference", "refers to the comma by number", "&#44;"),
    format("comment", "puts a comment within", "<!-- x -->,"),
    number("emphasis", "emphasises the number") { "<strong>\($0)</strong>" },
    number("spaces", "puts white space around the number") { "\n  \($0)\n" },
    number("abbreviation", "wraps the number") { "<abbr title=\"exactly\">\($0)</abbr>" },
    MutationOperator("format/words", "writes a count as a word", .quiet) { fixture in
      fixture.bound(["statement-count", "service-count"]).compactMap { value in
        words[value.text].map(value.replaced)
      }
    },
    added("port", "The console listens on port 8443."),
    added("year", "© 2019–2026 Ledger and others."),
    added("issue", "See issue #5664 and pull request #6114."),
    added("address-range", "Use the range 10.0.0.0/16 for the network."),
    added("version", "This needs version 2.31.5 of the command line tools."),
    added("account", "The account 111122223333 stands for yours."),
    added("duration", "It takes about 5 minutes, and 30 seconds more in some regions."),
    added("step-reference", "If step 4 fails, repeat step 3."),
    added("other-count", "Two people can do it in one afternoon."),
    added("money", "It costs $4,900 a year, and more each year after."),
    added("right-number", "NUMBER characters are counted."),
    added("right-percentage", "SHARE % of the quota is used."),
    added("about", "It is about ABOUT characters long."),
    added("role-quota", "Inline policies of a role may have 10,240 characters in all."),
    added("group-quota", "Inline policies of a group may have 5,120 characters in all."),
    added("attached", "A role may have 10 managed policies attached."),
    added("no-claim", "A policy that does not fit must be split."),
    added("supposition", "Should the policy one day not fit, split it."),
    added("other-policy", "Some other policies are over the quota."),
    added("read-only-other", "The auditors' own policy is read-only."),
    added("date", "Last reviewed on 3 March 2026."),
    added("hash", "The commit is 9af04c1d."),
    added("code", "Call `describe(15)` with `x = 4900`."),
  ]

  private static let words = [
    "15": "fifteen", "6": "six", "5": "Five", "1": "one", "2": "two", "3": "three",
  ]

  private static func number(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("format/\(id)", summary, .quiet) { fixture in
      fixture.bound(["size.counted", "size.quota", "size.readable", "count"])
        .map { $0.replaced(by: change($0.text)) }
    }
  }

  private static func format(_ id: String, _ summary: String, _ mark: String) -> MutationOperator {
    MutationOperator("format/\(id)", summary, .quiet) { fixture in
      fixture.bound(["size.counted", "size.quota", "size.readable"])
        .filter { $0.text.contains(",") }
        .map { $0.replaced(by: $0.text.replacing(",", with: mark)) }
    }
  }

  /// A true or unrelated sentence, on the page and in the twin.
  private static func added(_ id: String, _ sentence: String) -> MutationOperator {
    MutationOperator("added/\(id)", "says: \(sentence)", .quiet) { fixture in
      fixture.headings.compactMap { heading in
        filled(sentence, on: heading, in: fixture).map { sentence in
          let html = sentence.replacing(/`([^`]*)`/) { "<code>\($0.1)</code>" }
          return heading.preceded(by: "<p>\(html)</p>\n")
        }
      }
        + fixture.twins.flatMap { twin in
          twin.all("\n## ").compactMap { heading in
            filled(sentence, on: heading, in: fixture).map { heading.preceded(by: "\n\($0)\n") }
          }
        }
    }
  }

  /// The sentence with the figures of the page's own policy.
  private static func filled(
    _ sentence: String, on region: Region, in fixture: Fixture
  ) -> String? {
    let folder = region.file.split(separator: "/").dropLast().joined(separator: "/")
    let page = fixture.files.region(folder + "/index.html")
    guard let counted = page.between("size.counted\">", "<").first?.text,
      let number = Int(counted.replacing(",", with: ""))
    else { return nil }
    let share = (number * 1_000 + 3_072) / 6_144
    return sentence.replacing("NUMBER", with: counted)
      .replacing("SHARE", with: "\(share / 10).\(share % 10)")
      .replacing("ABOUT", with: "\((number + 50) / 100 * 100)")
  }
}
