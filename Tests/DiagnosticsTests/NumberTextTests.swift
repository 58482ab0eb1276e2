import Diagnostics
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (5_664, "5,664"), (-480, "-480"),
    (-1_234, "-1,234"), (1_234_567, "1,234,567"),
  ])
  func `digits stand in groups of three`(number: Int, text: String) {
    #expect(NumberText.grouped(number) == text)
  }
}
