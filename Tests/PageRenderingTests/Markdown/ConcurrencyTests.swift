import Testing

@testable import PageRendering

/// The Markdown library keeps its special characters in one table for all threads; a page read on
/// one of them must not blind the other.
@Suite struct ConcurrencyTests {
  @Test func `no placeholder and no strikethrough is lost on two threads`() async {
    let plain = "{{ audit-trail.action-count }} and `x` **y**\n"
    let struck = "~~a~~ {{ audit-trail.action-count }} ~~b~~\n"
    let pages = 400
    let lost = await withTaskGroup(of: Int.self) { group in
      for markdown in [plain, struck, plain, struck] {
        group.addTask {
          let expected = render(markdown).html
          return (0..<pages).count { _ in render(markdown).html != expected }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(lost == 0)
    #expect(render(plain).html.contains("178"))
    #expect(render(struck).html.contains("<del>a</del>"))
  }
}
