import Diagnostics
import Testing

@Suite struct ValuesDigestTests {
  @Test(arguments: [
    ("6,144", "6,114"), (nil, "6,114"), ("6,144", nil), ("", "6,114"), ("6,1446,114", ""),
    (nil, nil), ("6,114", "6,144"),
  ])
  func `another value gives another digest`(_ expected: String?, _ actual: String?) {
    let digest = ValuesDigest.hex(of: [Self.finding(expected, actual)])
    #expect(digest == ValuesDigest.hex(of: [Self.finding(expected, actual, "other words")]))
    #expect(digest.count == 16)
    #expect((digest == Self.usual) == (expected == "6,144" && actual == "6,114"))
  }

  @Test func `the order of the findings makes no difference, and their number does`() {
    let (one, other) = (Self.finding("a", "b"), Self.finding("c", "d"))
    #expect(ValuesDigest.hex(of: [one, other]) == ValuesDigest.hex(of: [other, one]))
    #expect(ValuesDigest.hex(of: [one, one]) != ValuesDigest.hex(of: [one]))
  }

  private static let usual = ValuesDigest.hex(of: [finding("6,144", "6,114")])

  private static func finding(
    _ expected: String?, _ actual: String?, _ message: String = "words"
  ) -> Finding {
    Finding(
      "quota", at: SourcePosition(file: "f"), message, hint: "h", expected: expected,
      actual: actual, about: Subject(fact: "quota", channel: "f"))
  }
}
