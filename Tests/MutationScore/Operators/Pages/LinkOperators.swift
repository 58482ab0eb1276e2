/// Changes to links and to what they lead to.
enum LinkOperators {
  static let all: [MutationOperator] = [
    link("dead", "leads a link to a page that is not there") { _ in "nowhere/" },
    link("letter-case", "changes the letter case of a path") { $0.uppercased() },
    link("root", "begins a link at the host's root") { _ in "/docs/" },
    link("outside", "leads a link out of the site") { String(repeating: "../", count: 9) + $0 },
    link("script", "makes a script of a link") { _ in "javascript:void(0)" },
    link("local-file", "leads a link to a local file") { _ in "file:///home/index.html" },
    MutationOperator("link/asset", "asks for a stylesheet that is not there", .caught(by: ["link"]))
    {
      fixture in
      fixture.allPages.flatMap { $0.all("plumbline.css") }.map { $0.replaced(by: "plumbling.css") }
    },
    MutationOperator("link/image", "shows an image that is not there", .caught(by: ["link"])) {
      fixture in
      fixture.paragraph("<p><img src=\"missing.png\" alt=\"\"></p>")
    },
    MutationOperator(
      "link/download", "leads to a download that is not there", .caught(by: ["link"])
    ) {
      fixture in
      fixture.onPages("class=\"download\" href=\"", "\"").map {
        $0.replaced(by: $0.text.replacing(".json", with: ".jsn"))
      }
    },
    MutationOperator(
      "anchor/dead", "leads a link to a heading that is not there", .caught(by: ["anchor"])
    ) { fixture in
      fixture.onPages("href=\"#", "\"").filter { $0.text != "content" }
        .map { $0.replaced(by: $0.text + "-2") }
    },
    MutationOperator(
      "anchor/renamed", "renames a heading that is linked to", .caught(by: ["anchor"])
    ) { fixture in
      fixture.onPages("<h2 id=\"", "\"").map { id in
        let page = fixture.files.region(id.file)
        var mutant = id.replaced(by: id.text + "-old")
        mutant.places += page.all("href=\"#\(id.text)\"").map(\.place)
        return mutant
      }
    },
    MutationOperator("anchor/repeated", "gives two headings one id", .caught(by: ["anchor"])) {
      fixture in
      fixture.pages.flatMap { page in
        let ids = page.between("<h2 id=\"", "\"")
        return zip(ids, ids.dropFirst()).map { one, other in
          var mutant = Mutant([Edit(page.file, one.range, other.text)])
          mutant.places = [one.place, other.place] + page.all("href=\"#\(one.text)\"").map(\.place)
          return mutant
        }
      }
    },
    MutationOperator(
      "anchor/copied-id", "gives another element a heading's id", .caught(by: ["anchor"])
    ) { fixture in
      fixture.onPages("<h2 id=\"", "\"").map { id in
        let page = fixture.files.region(id.file)
        let copy = page.between("<div class=\"prose\">\n", "\n").first ?? id
        let mutant = copy.part(copy.range.lowerBound..<copy.range.lowerBound)
          .preceded(by: "<p id=\"\(id.text)\">Hello.</p>\n")
        return mutant.orTold(at: id.place)
      }
    },
    MutationOperator(
      "anchor/copy-button", "points the copy button at nothing", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.onPages("data-copies=\"", "\"").map { $0.replaced(by: $0.text + "-2") }
    },
  ]

  private static func link(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("link/\(id)", summary, .caught(by: ["link"])) { fixture in
      fixture.allPages.flatMap { page in
        page.between("<div class=\"prose\">", "</main>").flatMap { $0.between("<a href=\"", "\"") }
          .filter { !$0.text.contains(":") && !$0.text.hasPrefix("#") }
      }.map { $0.replaced(by: change($0.text)) }
    }
  }
}
