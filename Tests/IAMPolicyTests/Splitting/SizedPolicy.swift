import IAMPolicy
import Testing

/// Policies made to measure, and what must hold for their parts.
enum SizedPolicy {
  /// A statement of a size in characters.
  static func statement(_ index: Int, size: Int) -> Statement {
    func made(_ padding: Int) -> Statement {
      Statement("S\(index)", .allow) {
        Action { ActionPattern("a:b\(index)" + String(repeating: "x", count: padding)) }
        Resource("*")
      }
    }
    let least = PolicyWriter(layout: .compact).text(of: made(0)).unicodeScalars.count
    return made(max(0, size - least))
  }

  static func document(_ sizes: [Int]) -> PolicyDocument {
    PolicyDocument(statements: sizes.enumerated().map { statement($0, size: $1) })
  }

  static func counted(_ document: PolicyDocument) -> Int {
    PolicySize(of: document, layout: .compact).counted
  }

  /// What a document weighs without statements.
  static let wrapper = counted(PolicyDocument(statements: []))

  static func check(_ split: PolicySplit, quota: Int) {
    #expect(split.parts.allSatisfy { counted($0) <= quota })
    #expect(split.proof.verdict == .equal)
    for part in split.parts {
      let sids = part.statements.compactMap(\.sid)
      #expect(Set(sids).count == sids.count)
    }
  }
}
