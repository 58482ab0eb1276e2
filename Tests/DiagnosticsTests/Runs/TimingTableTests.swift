import Diagnostics
import Testing

@Suite struct TimingTableTests {
  @Test func `every phase of a build stands under its name, and the slowest pages in order`() {
    let table = TimingTable(
      threads: 2, phases: [.reading: .microseconds(1_250), .writing: .seconds(12)],
      whole: .milliseconds(12_345),
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
        milliseconds of the slowest pages:
                          40.0  c.md
                           3.0  a.md
                           3.0  b.md
        """)
  }

  @Test func `ten pages are told of at most, and a build without pages has no list`() {
    let pages = (10..<30).map { ("page-\($0).md", Duration.milliseconds($0)) }
    let many = TimingTable(
      threads: 1, phases: [:], whole: .zero, pages: Dictionary(uniqueKeysWithValues: pages)
    ).text
    #expect(many.hasPrefix("milliseconds by phase, on 1 thread:\n"))
    let told = many.matches(of: /page-(\d+)/).compactMap { Int($0.1) }
    #expect(told == Array((20..<30).reversed()))
    let none = TimingTable(threads: 1, phases: [:], whole: .zero, pages: [:]).text
    #expect(!none.contains("pages"))
  }
}
