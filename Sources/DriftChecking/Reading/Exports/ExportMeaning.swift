internal import IAMPolicy

/// What an export of a policy tells the tool that reads it, whatever its layout.
///
/// Two that are equal differ in nothing but white space, quotes, final commas and the order and
/// letter case of actions.
struct ExportMeaning: Equatable {
  private let tokens: [ExportToken]

  /// Reads an export; nil for a text that the form's tool would not read, or that is written in
  /// ways which exports have no use for.
  init?(of utf8: [UInt8], as form: PolicyExport) {
    let (end, newline) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    let text = utf8.indices.filter { index in
      utf8[index] != end || index + 1 == utf8.count || utf8[index + 1] != newline
    }.map { utf8[$0] }
    let tokens: [ExportToken]? =
      switch form {
      case .json, .compact: BracedTokens.all(in: text, of: .json)
      case .yaml, .cloudformation: YAMLTokens.all(in: text)
      case .terraform, .terraformResource: BracedTokens.all(in: text, of: .hcl)
      case .cdk: BracedTokens.all(in: text, of: .typeScript)
      case .cli: ShellTokens.all(in: text)
      }
    guard let tokens else { return nil }
    self.tokens = Self.sorted(tokens)
  }

  private static let lists: Set = ["Action", "NotAction", "actions", "not_actions"]

  /// The tokens, the actions of each list in the order of their names.
  private static func sorted(_ tokens: [ExportToken]) -> [ExportToken] {
    var result = tokens
    for index in tokens.indices.dropFirst(2) {
      guard tokens[index - 1] == .sign(":") || tokens[index - 1] == .sign("="),
        let name = tokens[index - 2].text, lists.contains(name)
      else { continue }
      if case .string = tokens[index] { result[index] = folded(tokens[index]) }
      guard tokens[index] == .sign("["), let end = tokens[index...].firstIndex(of: .sign("]"))
      else { continue }
      let actions = tokens[(index + 1)..<end].split(
        separator: .sign(","), omittingEmptySubsequences: false)
      guard actions.allSatisfy({ $0.count == 1 && isString($0) }) else { continue }
      let names = actions.joined().map(folded).sorted { ($0.text ?? "") < ($1.text ?? "") }
      result.replaceSubrange((index + 1)..<end, with: names.joined(by: .sign(",")))
    }
    return result
  }

  private static func isString(_ tokens: ArraySlice<ExportToken>) -> Bool {
    if case .string = tokens.first { true } else { false }
  }

  private static func folded(_ action: ExportToken) -> ExportToken {
    .string(Array(ActionPattern(action.text ?? "").folded.utf8))
  }
}

extension [ExportToken] {
  /// The tokens with another one between each two.
  fileprivate func joined(by separator: ExportToken) -> [ExportToken] {
    Array(map { [$0] }.joined(separator: [separator]))
  }
}
