import PageRendering
import SiteBuilding
import Testing

@Suite struct ColourAnswerTests {
  @Test func `letters and lengths become kinds`() throws {
    let code = try #require(
      ColourAnswer.code("if é: 1", colouredBy: Array("k2.1v2o1.1f1".utf8)))
    #expect(
      code.runs == [
        CodeRun(.keyword, length: 2), CodeRun(nil, length: 1), CodeRun(.variable, length: 2),
        CodeRun(.operator, length: 1), CodeRun(nil, length: 1), CodeRun(.number, length: 1),
      ])
  }

  @Test(arguments: ["a", "c", "d", "f", "i", "k", "m", "n", "o", "s", "t", "v"])
  func `every letter is another kind`(_ letter: String) throws {
    let code = try #require(ColourAnswer.code("xyz", colouredBy: Array("\(letter)3".utf8)))
    let kind = try #require(code.runs.first?.kind)
    let others = "acdfikmnostv".filter { String($0) != letter }
    for other in others {
      let same = ColourAnswer.code("xyz", colouredBy: Array("\(other)3".utf8))
      #expect(same?.runs.first?.kind != kind)
    }
  }

  @Test(arguments: [
    "", "k", "k2", "k4", "k3k", "3", "k03x", "x3", "K3", "k-3", "k+3", "k 3", "k3 ", " k3", "k3\n",
    "k1k3", "k0k3", "k3k0", "k9999999999", "k99999999999999999999999", "<b>", "k３", "k3\0",
  ])
  func `what cannot be read is no answer`(_ answer: String) {
    #expect(ColourAnswer.code("abc", colouredBy: Array(answer.utf8)) == nil)
  }
}
