import CanonicalModel
import PageRendering
import Testing

@Suite struct ReviewNotesTests {
  private static let notes = [
    ReviewNote(statement: "A", text: "1 of 2 actions is '*' <b>", advice: "name <them>"),
    ReviewNote(statement: "", text: "it is long", advice: "split it"),
  ]

  @Test func `notes are folded, each with its statement and what may be done`() {
    let product = SmallProduct.product.reviewed { _ in Self.notes }
    let page = render("{{ odd.review-notes }}", product: product)
    #expect(page.html.contains("data-fact=\"odd.review-notes\">\n<summary>Review notes: 2<"))
    #expect(
      page.html.contains(
        "<li><code>A</code>: 1 of 2 actions is '*' &lt;b&gt;. "
          + "<span class=\"advice\">Name &lt;them&gt;.</span></li>"))
    #expect(page.html.contains("<li>it is long. <span class=\"advice\">Split it.</span></li>"))
    #expect(page.twin.contains("Review notes: 2\n\n- `A`: 1 of 2 actions is '\\*' \\<b>. Name"))
    #expect(page.faults.isEmpty)
  }

  @Test func `a policy without notes says so`() {
    let page = render("{{ odd.review-notes }}", product: SmallProduct.product)
    #expect(page.html.contains("<p data-fact=\"odd.review-notes\">Nothing stands out to whoever"))
    #expect(page.twin.contains("Nothing stands out to whoever reviews this policy."))
  }
}
