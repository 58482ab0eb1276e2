internal import Diagnostics

extension Invocation {
  /// The form asked for with `--format`, of those that the command has.
  func format<Format>(
    _ usual: Format
  ) throws(UsageError) -> Format where Format: RawRepresentable<String> & CaseIterable {
    guard let name = self[.format] else { return usual }
    guard let format = Format(rawValue: name) else {
      let known = Format.allCases.map(\.rawValue)
      throw UsageError(
        message: "there is no format '\(name)'",
        hint: Suggestion.hint(
          for: name, among: known, otherwise: "formats: \(known.joined(separator: ", "))"))
    }
    return format
  }
}
