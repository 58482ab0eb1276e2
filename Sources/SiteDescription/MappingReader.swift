internal import Diagnostics
internal import StrictYAML

/// Takes typed values out of a YAML mapping and collects everything that is wrong with it.
struct MappingReader {
  private let rule: RuleID
  private let file: String
  private let members: [YAMLMember]
  private let isReadable: Bool
  private let start: YAMLPlace
  /// The text, and how many bytes of the file stand before it.
  private let source: (text: [UInt8], offset: Int)
  private(set) var findings: [Finding] = []

  /// Reads the text of a file, or the part of it that begins at a place.
  init(
    _ text: [UInt8], startingAt start: YAMLPlace = .start, rule: RuleID, file: String,
    known: [String]
  ) {
    self.rule = rule
    self.file = file
    self.start = .start
    source = (text, start.offset)
    let reading = YAMLReading(of: text, startingAt: start)
    var problems: [YAMLProblem] = []
    members = reading.root?.members(reporting: &problems) ?? []
    isReadable = reading.problems.isEmpty
    for problem in reading.problems { report(problem, as: "yaml", item: "") }
    for problem in problems { report(problem, as: rule, item: "") }
    for member in members where !known.contains(member.key) { refuse(member, known: known) }
  }

  /// Reads a mapping within another one, or in a list.
  private init(
    _ members: [YAMLMember], of parent: MappingReader, at place: YAMLPlace, known: [String]?
  ) {
    source = parent.source
    rule = parent.rule
    file = parent.file
    self.members = members
    isReadable = parent.isReadable
    start = place
    guard let known else { return }
    for member in members where !known.contains(member.key) { refuse(member, known: known) }
  }

  /// Where the mapping begins.
  var position: SourcePosition { position(at: start) }

  /// The keys in the order they are written.
  var keys: [String] { members.map(\.key) }

  /// The mapping of a key, to be taken apart and then given back with ``take(_:)``; its own keys may
  /// be any where none are given.
  mutating func mapping(_ key: String, known: [String]? = nil) -> MappingReader? {
    let members = value(key) { $0.members(reporting: &$1) }
    guard let members, let place = member(key)?.value.place else { return nil }
    return MappingReader(members, of: self, at: place, known: known)
  }

  /// The mappings of a list, each to be given back with ``take(_:)``.
  mutating func mappings(_ key: String, known: [String]) -> [MappingReader]? {
    let items = value(key) { node, problems -> [(YAMLPlace, [YAMLMember])]? in
      node.items(reporting: &problems)?.compactMap { item in
        item.members(reporting: &problems).map { (item.place, $0) }
      }
    }
    return items?.map { MappingReader($0.1, of: self, at: $0.0, known: known) }
  }

  /// Takes over what was found wrong within one of its mappings.
  mutating func take(_ nested: MappingReader) { findings += nested.findings }

  /// Where a key's value stands; the mapping itself when the key is absent.
  func position(of key: String) -> SourcePosition {
    member(key).map { position(at: $0.value.place) } ?? position
  }

  /// Where the first character of a key's text stands, behind the quote that may open it.
  func textPosition(of key: String) -> SourcePosition {
    var position = position(of: key)
    guard let place = member(key)?.value.place,
      source.text.indices.contains(place.offset - source.offset),
      "\"'".utf8.contains(source.text[place.offset - source.offset])
    else { return position }
    position.column += 1
    return position
  }

  /// The text of a key; nil when it is absent or something else.
  mutating func string(_ key: String) -> String? { value(key) { $0.string(reporting: &$1) } }

  mutating func integer(_ key: String) -> Int? { value(key) { $0.integer(reporting: &$1) } }

  mutating func boolean(_ key: String) -> Bool? { value(key) { $0.boolean(reporting: &$1) } }

  /// Reports a value that the caller cannot accept.
  mutating func reject(_ key: String, _ message: String, hint: String) {
    guard let member = member(key) else { return }
    report(YAMLProblem(message, hint: hint, at: member.value.place), as: rule, item: key)
  }

  /// Reports what is wrong with a place as a whole.
  mutating func reject(
    at position: SourcePosition, _ message: String, hint: String, item: String
  ) {
    findings.append(
      Finding(
        rule, at: position, message, hint: hint,
        about: Subject(fact: file, channel: rule.rawValue, item: item)))
  }

  /// Reports a key that must be there and is not; a file that could not be read whole may have it.
  mutating func require(_ key: String) {
    guard member(key) == nil, isReadable else { return }
    findings.append(
      Finding(
        rule, at: position, "'\(key)' is missing",
        hint: "add a line '\(key): …'",
        about: Subject(fact: file, channel: rule.rawValue, item: key)))
  }

  private mutating func value<Value>(
    _ key: String, as read: (YAMLNode, inout [YAMLProblem]) -> Value?
  ) -> Value? {
    guard let member = member(key) else { return nil }
    var problems: [YAMLProblem] = []
    let value = read(member.value, &problems)
    for problem in problems {
      let worded = YAMLProblem(
        "'\(key)': \(problem.message)", hint: problem.hint, at: problem.place)
      report(worded, as: rule, item: key)
    }
    return value
  }

  private func member(_ key: String) -> YAMLMember? { members.first { $0.key == key } }

  private func position(at place: YAMLPlace) -> SourcePosition {
    SourcePosition(file: file, line: place.line, column: place.column)
  }

  private mutating func report(_ problem: YAMLProblem, as rule: RuleID, item: String) {
    findings.append(
      Finding(
        rule, at: position(at: problem.place), problem.message, hint: problem.hint,
        about: Subject(fact: file, channel: rule.rawValue, item: item)))
  }

  private mutating func refuse(_ member: YAMLMember, known: [String]) {
    let hint = Suggestion.hint(
      for: member.key, among: known, otherwise: "known keys: \(known.joined(separator: ", "))")
    report(
      YAMLProblem("unknown key '\(member.key)'", hint: hint, at: member.keyPlace), as: rule,
      item: member.key)
  }
}
