import Diagnostics
import PageRendering
import Testing

/// Holds our HTML to the published examples, where they are at hand; what we write otherwise on
/// purpose is taken out of both before they are compared.
@Suite(.enabled(if: MarkdownCase.folder != nil, "set PLUMBLINE_DATA to the data folder"))
struct MarkdownSpecificationTests {
  @Test func `the examples are all there`() {
    #expect(MarkdownCase.all().count > 650)
  }

  @Test(arguments: MarkdownCase.all())
  func `an example is rendered as published`(_ c: MarkdownCase) {
    let page = render(c.markdown)
    guard Self.isComparable(page, c) else { return }
    #expect(Self.common(page.html) == Self.common(c.html), "\(c.markdown)")
  }

  @Test(arguments: MarkdownCase.all())
  func `the twin of an example reads back as the same page`(_ c: MarkdownCase) {
    let page = render(c.markdown)
    guard Self.isComparable(page, c) else { return }
    let body = page.twin.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let again = render(body.count > 1 ? String(body[1]) : "")
    #expect(Self.common(again.html) == Self.common(page.html), "\(page.twin)")
  }

  /// HTML is not published, NUL is refused, and these extensions are not taken.
  private static func isComparable(_ page: RenderedPage, _ c: MarkdownCase) -> Bool {
    let refused: Set<RuleID> = ["html", "encoding"]
    return page.findings.allSatisfy { !refused.contains($0.rule) }
      && !["autolink", "tagfilter", "disabled"].contains(c.needs) && !c.markdown.contains("[^")
  }

  /// The HTML without notes to authors, without line breaks in headings, which a twin cannot have,
  /// and without what is ours by design: ids, links and images, which are refused or resolved
  /// here, figures, wrapped tables, classes for alignment, named check boxes, no slash in `<br>`.
  private static func common(_ html: String) -> String {
    html.replacing(/\s*<!--.*?-->/.dotMatchesNewlines(), with: "")
      .replacing(/<figure[^>]*>\n(<img[^>]*>)\n<figcaption>[^<]*<\/figcaption>\n<\/figure>/) {
        "<p>\($0.output.1)</p>"
      }
      .replacing(/<\/?a[^>]*>|<\/?div[^>]*>\n?| id="[^"]*"| tabindex="0"| scope="col"/, with: "")
      .replacing(/<img[^>]*?alt="([^"]*)"[^>]*>/) { "<img alt=\"\($0.output.1)\">" }
      .replacing(/\ (?:class="align-|align=")/, with: " align=\"")
      .replacing(/<(h[1-6])>(.*?)<\/h/.dotMatchesNewlines()) { match in
        "<\(match.output.1)>\(match.output.2.replacing("\n", with: " "))</h"
      }
      .replacing(/[ \n]+<\/p>/, with: "</p>")
      .replacing(/^\n/, with: "")
      .replacing(/<li[^>]*>/, with: "<li>")
      .replacing(/<input[^>]*>/, with: "<input>")
      .replacing(/\ \/>/, with: ">")
      .replacing("&quot;", with: "\"")
  }
}
