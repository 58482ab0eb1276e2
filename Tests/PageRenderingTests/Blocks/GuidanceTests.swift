import PageRendering
import Testing

@Suite struct GuidanceTests {
  @Test func `a policy that fits is said to fit, with its figures`() {
    let page = render("{{ audit-trail.size-guidance }}")
    #expect(
      page.html.hasPrefix(
        "<p class=\"guidance\" data-fact=\"audit-trail.size-guidance\">The policy fits in one "
          + "managed policy: AWS counts <span data-fact=\"audit-trail.size.counted\">5,664</span> ")
    )
    for words in ["480", "6,144", "leaves white space out", "Optimize for size", "Actions menu"] {
      #expect(page.html.contains(words))
      #expect(page.twin.contains(words))
    }
  }

  @Test(arguments: [
    ("long", "does not fit in one managed policy and is split into 3 policies"),
    ("huge", "does not fit in a managed policy"),
  ])
  func `a policy that does not fit is never said to fit`(_ id: String, _ claim: String) {
    let page = render("{{ \(id).size-guidance }}", product: SmallProduct.product)
    #expect(page.html.contains("The policy \(claim): AWS counts "))
    #expect(!page.html.contains("to spare"))
    #expect(!page.html.contains("policy fits"))
    #expect(page.html.contains("leaves white space out"))
  }

  @Test func `within a line only the claim is given`() {
    let html = render("It {{ long.size-guidance }}.", product: SmallProduct.product).html
    #expect(
      html == "<p>It <span data-fact=\"long.size-guidance\">does not fit in one managed policy and "
        + "is split into 3 policies</span>.</p>\n")
  }
}
