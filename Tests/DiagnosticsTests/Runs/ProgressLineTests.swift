import Diagnostics
import Testing

@Suite struct ProgressLineTests {
  @Test(arguments: [
    (0, 200, 1_000, "rendering [                    ] 0 of 200 pages"),
    (50, 200, 500, "rendering [=====               ] 50 of 200 pages, 100 a second, 2 s left"),
    (200, 200, 4_000, "rendering [====================] 200 of 200 pages, 50 a second, 0 s left"),
    (
      9_000, 9_990, 3_000,
      "rendering [==================  ] 9,000 of 9,990 pages, 3,000 a second, 1 s left"
    ),
    (1, 1_000, 1_000, "rendering [                    ] 1 of 1,000 pages, 1 a second, 17 min left"),
    (1, 10, 60_000, "rendering [==                  ] 1 of 10 pages"),
    (7, 5, 1_000, "rendering [====================] 5 of 5 pages, 5 a second, 0 s left"),
    (-1, 5, 0, "rendering [                    ] 0 of 5 pages"),
    (3, 5, 0, "rendering [============        ] 3 of 5 pages"),
    (0, 0, 2_500, "rendering: 3 s"),
    (0, 0, 180_000, "rendering: 3 min"),
  ])
  func `pages, rate and what is left are told`(
    done: Int, pages: Int, milliseconds: Int, text: String
  ) {
    let line = ProgressLine(.rendering, done: done, of: pages, after: .milliseconds(milliseconds))
    #expect(line.text(columns: 200) == text)
  }

  @Test(arguments: [
    (80, "sources [==========          ] 500 of 1,000 pages, 500 a second, 1 s left"),
    (60, "sources: 500 of 1,000 pages, 500 a second, 1 s left"),
    (40, "sources: 500 of 1,000 pages"), (20, "sources"), (4, "sou"), (1, ""), (0, ""),
  ])
  func `a narrow terminal gets what has room in it`(columns: Int, text: String) {
    let line = ProgressLine(.sources, done: 500, of: 1_000, after: .seconds(1))
    #expect(line.text(columns: columns) == text)
  }

  @Test(arguments: 0...90)
  func `a line never reaches the last column`(columns: Int) {
    for (done, pages) in [(0, 0), (0, 9_990), (5_000, 9_990), (9_990, 9_990)] {
      let line = ProgressLine(.checking, done: done, of: pages, after: .seconds(2))
      #expect(line.text(columns: columns).utf8.count <= max(columns - 1, 0))
    }
  }
}
