/// The stretches of pages that operators work on, found by their opening and closing text.
extension Fixture {
  /// Each breadcrumb, as its crumbs, the element of each taken in.
  var trails: [[Region]] {
    onPages("data-fact=\"page.trail\"", "</nav>").map { $0.elements("<li>", "</li>") }
  }

  /// Each page's structured data.
  var structuredData: [Region] { onPages("<script type=\"application/ld+json\">", "</script>") }

  /// Each procedure, as its steps.
  var procedures: [[Region]] {
    onPages(".steps\">", "</ol>").map { $0.elements("<li>", "</li>") }
  }

  /// Each table of statements, as its rows without the heading.
  var tables: [[Region]] {
    onPages(".statements\">", "</table>").map {
      Array($0.elements("<tr>", "</tr>").dropFirst())
    }
  }

  /// The value in each element bound to a fact whose name ends so, tags aside.
  func bound(_ names: [String]) -> [Region] {
    names.flatMap { onPages("\($0)\">", "</span>") }
  }

  /// Each page's main part.
  var mains: [Region] { onPages("<div class=\"prose\">\n", "</main>") }

  /// Where a paragraph may be put: before each heading of a page that shows a policy.
  var headings: [Region] { mains.flatMap { $0.elements("<h2 ", "</h2>") } }

  /// A page with a paragraph put before some heading.
  func paragraph(_ html: String) -> [Mutant] { headings.map { $0.preceded(by: html + "\n") } }

  /// The same on some pages only.
  func paragraph(_ html: String, where fits: (Region) -> Bool) -> [Mutant] {
    let files = Set(pages.filter(fits).map(\.file))
    return paragraph(html).filter { files.contains($0.edits[0].file) }
  }

  /// The same in the twins.
  func twinParagraph(_ text: String) -> [Mutant] {
    twins.flatMap { twin in twin.all("\n## ").map { $0.preceded(by: "\n\(text)\n") } }
  }
}
