import Diagnostics
import Testing

@Suite struct TimingTableTests {
  @Test func `every phase of a build stands under its name, and the slowest pages in order`() {
    let table = TimingTable(
      threads: 2, phases: [.reading: .microseconds(1_250), .writing: .seconds(12)],
      whole: .milliseconds(12_345), parts: [.twins: .microseconds(70)],
      pages: ["b.md": .milliseconds(3), "a.md": .milliseconds(3), "c.md": .milliseconds(40)])
    #expect(
      table.text == """
        milliseconds by phase, on 2 threads:
          reading          1.3
          rendering        0.0
          checking         0.0
          writing      12000.0
          search           0.0
          total        12345.0
        milliseconds by part of the pages, all threads together:
          sources          0.0
          markdown         0.0
          survey           0.0
          html             0.0
          twins            0.1
          templates        0.0
          checks           0.0
          digests          0.0
          files            0.0
        milliseconds of the slowest pages:
                          40.0  c.md
                           3.0  a.md
                           3.0  b.md
        """)
  }

  @Test func `ten pages are told of at most, and a build without pages has no list`() {
    let pages = (10..<30).map { ("page-\($0).md", Duration.milliseconds($0)) }
    let many = TimingTable(
      threads: 1, phases: [:], whole: .zero, parts: [:],
      pages: Dictionary(uniqueKeysWithValues: pages)
    ).text
    #expect(many.hasPrefix("milliseconds by phase, on 1 thread:\n"))
    let told = many.matches(of: /page-(\d+)/).compactMap { Int($0.1) }
    #expect(told == Array((20..<30).reversed()))
    let none = TimingTable(threads: 1, phases: [:], whole: .zero, parts: [:], pages: [:]).text
    #expect(!none.contains("pages"))
  }
}
