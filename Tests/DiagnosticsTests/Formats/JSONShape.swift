import Foundation

/// What a schema asks of a JSON value; nothing that it does not name may stand in an object.
indirect enum JSONShape: Sendable {
  case text
  /// A text of at least one character.
  case words
  case textOrNull
  case flag
  /// A whole number, this or more.
  case number(atLeast: Int)
  case one(of: Set<String>)
  case list(JSONShape, atMost: Int = .max)
  case object(required: [String: JSONShape], optional: [String: JSONShape] = [:])
  /// An object with any keys.
  case bag

  /// Reads a report as JSON.
  static func value(of text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// What of a value is not as it should be, by path.
  func problems(in value: Any?, at path: String = "$") -> [String] {
    switch (self, value) {
    case (.text, is String), (.textOrNull, is String), (.textOrNull, is NSNull),
      (.bag, is [String: Any]):
      return []
    case (.words, let text as String) where !text.isEmpty: return []
    case (.flag, is Bool): return []
    case (.number(let least), let number as Int) where number >= least: return []
    case (.one(let words), let text as String) where words.contains(text): return []
    case (.list(let item, let most), let items as [Any]) where items.count <= most:
      return items.enumerated().flatMap { item.problems(in: $1, at: "\(path)[\($0)]") }
    case (.object(let required, let optional), let members as [String: Any]):
      return problems(in: members, required, optional, at: path)
    default: return ["\(path) is \(value ?? "missing")"]
    }
  }

  private func problems(
    in members: [String: Any], _ required: [String: JSONShape], _ optional: [String: JSONShape],
    at path: String
  ) -> [String] {
    let known = required.merging(optional) { first, _ in first }
    let unknown = members.keys.filter { known[$0] == nil }.sorted()
    let wrong = known.filter { required[$0.key] != nil || members[$0.key] != nil }
    return unknown.map { "\(path).\($0) is unknown" }
      + wrong.sorted { $0.key < $1.key }.flatMap { key, shape in
        shape.problems(in: members[key], at: "\(path).\(key)")
      }
  }
}
