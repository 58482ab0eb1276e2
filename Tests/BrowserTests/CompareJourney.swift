/// What "Compare with yours" answers to the texts that are pasted into it.
struct CompareJourney: Decodable {
  struct Answer: Decodable {
    let verdict: String?
    let words: String
    let missing: [String]
    let surplus: [String]
    let unsure: [String]
  }

  let answers: [Answer]
  let asked: [String]
  let console: [String]
  let withoutScript: Int
}
