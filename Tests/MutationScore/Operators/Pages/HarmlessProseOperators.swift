/// Sentences that are true, or of something else, on pages and in twins.
enum HarmlessProseOperators {
  static let all: [MutationOperator] = [
    said("greeting", "Welcome, and thank you for reading."),
    said("minutes", "Allow 15 minutes for it."),
    said("regions", "It works in 33 regions."),
    said("people", "Our team of 12 people reads every report."),
    said("phone", "Call +49 30 1234 5678 for help."),
    said("ratio", "The video is in 16:9 and lasts 4:12."),
    said("temperature", "Keep the rack at 21.5 °C."),
    said("memory", "Lambda gives a function up to 10,240 MB of memory."),
    said("storage", "A function has 512 MB of temporary storage."),
    said("message", "A queue keeps messages for 14 days, of 256 KB each at most."),
    said("concurrency", "The quota for concurrent executions is 1,000."),
    said("bucket-policy", "The policy of a bucket may have 20 KB."),
    said("role-name", "The name of a role may have 64 characters."),
    said("tags", "A role may have 50 tags."),
    said("password", "A password must have at least 14 characters."),
    said("steps-count", "The set-up takes three visits to the console."),
    said("table", "The table has three columns."),
    said("question", "Does a policy of your own fit? Measure it before you paste it."),
    said("advice", "If you add statements of your own, see that the policy still fits."),
    said("past", "Its first version, in 2019, needed three policies."),
    said("fits", "The policy is within its quota.", on: \.isWhole),
    said("not-over", "The policy does not exceed the quota.", on: \.isWhole),
    said("count-words", "COUNT statements make up the policy."),
    said("count-digits", "There are COUNT statements in the policy."),
    said("count-each", "Each of the COUNT statements has a Sid."),
    said("more-than", "The policy has more than LESS characters.", on: \.isWhole),
    said("fewer-than", "The policy has fewer than MORE characters.", on: \.isWhole),
    said("between", "The policy has between LESS and MORE characters.", on: \.isWhole),
    said("blanks", "White space does not count."),
    said("breaks", "AWS does not count line breaks or indents."),
    said("characters", "AWS counts characters, not bytes."),
    said("changes", "The policy lets it change what it made."),
    said("read-advice", "For a read-only look, use the ViewOnlyAccess policy of AWS."),
    said("deny", "A Deny elsewhere in your account still wins."),
    said("bold", "This is **important**: _read_ it first."),
    said("umlauts", "Größe, naïveté, 漢字 and 🙂 are welcome in tags."),
    said("marks", "Use A & B, C < D, and \"quotes\" as they are."),
    said("arrow", "IAM → Policies → Create policy is the way."),
    said("dates", "It was reviewed on 2024-05-17 and 17/05/2024."),
    said("times", "Support answers from 9:00 to 17:30."),
    said("port-list", "Open 443, 8443 and 6144 in the firewall."),
    said("policy-variable", "A path may hold ${aws:username}."),
    said("shell-variable", "Set ${HOME} first."),
    said("dollar", "It costs $5 {a month}."),
    said("hash", "Open ticket #42 {urgent}."),
    said("preview", "The preview is at http://localhost:8000 on your machine."),
    said("other-preview", "Your own tool may run at http://localhost:3000/console."),
    said("button", "A button copies the policy."),
    said("verify", "Download the file, then verify its digest."),
    said("algorithm", "MD5 is not used here."),
    said("cache", "A cache may keep a page for a while."),
    said("forms", "Readable or compact, it is the same policy."),
    said("search", "Search engines find this page."),
    said("twin", "This page has a Markdown twin."),
    said("sitemap", "The sitemap lists every page."),
    said("redirects", "Redirects keep old links alive."),
    said("robots", "Robots may read all of it."),
    said("modulo", "The rest is taken with %, as in C."),
    said("percent-mark", "Write %-signs as they are."),
    said("continued", "A backslash joins two lines of a command."),
    said("versions", "Compare versions by their hash."),
    said("arrows", "Shift by two with x << 2, back with x >> 2."),
    said("model", "Tested with r5.2xlarge and m6i.4xlarge."),
    said("percent", "Our uptime is 99.95 %."),
    said("third", "A third of our customers use two accounts."),
    said("twice", "Read it twice."),
    said("split", "Split the work between two people."),
    said("limit", "There is a limit to everything."),
    said("two-kinds", "You need two managed policies: this one and your boundary."),
    said("two-for-other", "Two managed policies are needed for a second account."),
    said("long", "This page is too long to print."),
    said("provider", "AWS offers more than 200 services. AWS had 5 services in 2004."),
    said("table-name", "A DynamoDB table name has 3 to 255 characters."),
    said("deleting", "To delete it, follow these two steps: detach it, then delete it."),
    said("readable", "Choose Optimize for readability to see it in lines."),
    said("few", "It takes a few dozen minutes, and a few hundred characters of your time."),
    said("one-policy", "Create one policy a tenant."),
  ]

  /// Where a sentence holds.
  private struct Site: Sendable {
    let isWhole: Bool
  }

  private static func said(
    _ id: String, _ sentence: String, on holds: @escaping @Sendable (Site) -> Bool = { _ in true }
  ) -> MutationOperator {
    MutationOperator("said/\(id)", "says: \(sentence)", .quiet) { fixture in
      let html = sentence.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(/\*\*([^*]*)\*\*/) { "<b>\($0.1)</b>" }
        .replacing(/_([^_]*)_/) { "<em>\($0.1)</em>" }
      let shown = fixture.headings.compactMap { place in
        filled(html, at: place, in: fixture, holds).map {
          place.preceded(by: "<p>\($0)</p>\n")
        }
      }
      return shown
        + fixture.twins.flatMap { twin in
          twin.all("\n## ").compactMap { place in
            filled(sentence, at: place, in: fixture, holds).map {
              place.preceded(by: "\n\($0)\n")
            }
          }
        }
    }
  }

  /// The sentence with the figures of the page's own policy; nil where it does not hold.
  private static func filled(
    _ sentence: String, at region: Region, in fixture: Fixture, _ holds: (Site) -> Bool
  ) -> String? {
    let folder = region.file.split(separator: "/").dropLast().joined(separator: "/") + "/"
    let page = fixture.files.region(folder + "index.html")
    let isWhole = fixture.slots(.page).contains { $0.isWhole && $0.region.file == page.file }
    guard holds(Site(isWhole: isWhole)),
      let count = page.between("statement-count\">", "<").first?.text
    else { return nil }
    guard let shown = page.between("size.counted\">", "<").first?.text,
      let size = Int(shown.replacing(",", with: ""))
    else { return sentence.contains("LESS") || sentence.contains("MORE") ? nil : sentence }
    return sentence.replacing("COUNT", with: count)
      .replacing("LESS", with: "\(size / 500 * 500)")
      .replacing("MORE", with: "\((size / 500 + 1) * 500)")
  }
}
