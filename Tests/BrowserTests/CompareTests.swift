import Foundation
import IAMPolicy
import TestSupport
import Testing

/// The comparison in the browser against the comparison in Swift, over the same policies.
extension BrowserTests {
  @Suite struct CompareTests {
    /// The answers to every case, asked for once.
    private static let told = Result { try answers(to: CompareCase.all.map(\.text)) }

    private static func answers(to texts: [String]) throws -> CompareJourney {
      let folder = try TemporaryFolder()
      try folder.write(
        String(decoding: JSONEncoder().encode(texts), as: UTF8.self), to: "texts.json")
      let seen = try Journey.walk(
        "compare", as: CompareJourney.self, with: ["\(folder.path)/texts.json"])
      #expect(seen.answers.count == texts.count)
      #expect(seen.console == [])
      #expect(seen.asked == [], "what is pasted left the page")
      #expect(seen.withoutScript == 0)
      return seen
    }

    @Test func `the answer is that of the comparison in Swift, or that it cannot be told`() throws {
      let cases = CompareCase.all
      let seen = try Self.told.get()
      for (each, answer) in zip(cases, seen.answers) {
        let verdict = try #require(each.verdict, "\(each)")
        let isTold = answer.verdict == verdict.rawValue
        #expect(
          isTold || (answer.verdict == "unknown" && !each.isDefinite),
          "\(each): \(answer.verdict ?? "none") where it is \(verdict): \(answer)")
      }
    }

    @Test func `what is missing and what is not needed is named`() throws {
      let cases = CompareCase.all
      let seen = try Self.told.get()
      let answer = { (name: String) throws -> CompareJourney.Answer in
        seen.answers[try #require(cases.firstIndex { $0.name == name })]
      }
      #expect(try answer("the same").words == "Yours allows the same as this policy.")
      #expect(try answer("an action fewer").missing == ["sqs:TagQueue"])
      #expect(try answer("an action fewer").words == "1 action is missing from yours.")
      let misspelt = try answer("an action with a letter wrong")
      #expect(misspelt.missing == ["sqs:TagQueue"] && misspelt.surplus == ["sqs:TagQeue"])
      #expect(try answer("a whole service").surplus == ["sqs:*"])
      #expect(try answer("nothing of ours").missing.count == 178)
      #expect(try answer("a denial of something else").unsure == ["glue:*"])
      #expect(try answer("all but one").unsure.contains("NotAction iam:*"))
    }

    @Test func `what is no policy is told, and an answer of AWS's is read`() throws {
      let wrapped = #"{"PolicyVersion": {"Document": \#(CompareCase.all[0].text)}}"#
      let encoded = try #require(
        CompareCase.all[1].text.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
      let texts = [
        "", "{", "null", "[]", "{}", #"{"Statement": []}"#, #"{"Statement": [null]}"#,
        #"{"Statement": {"Effect": "allow", "Action": "*"}}"#,
        #"{"Statement": {"Effect": "Allow"}}"#, #"{"Statement": {"Effect": "Allow", "Action": 7}}"#,
        wrapped, #"{"PolicyVersion": {"Document": "\#(encoded)"}}"#,
      ]
      let seen = try Self.answers(to: texts)
      #expect(seen.answers[0].verdict == nil)
      for (text, answer) in zip(texts, seen.answers).dropFirst().dropLast(2) {
        #expect(answer.verdict == "fault" && !answer.words.isEmpty, "\(text)")
      }
      #expect(seen.answers.suffix(2).map(\.verdict) == ["equal", "equal"])
    }
  }
}
