internal import Diagnostics

/// What `{{ include path=FILE region=NAME }}` asks for.
struct IncludeRequest {
  static let name = "include"
  private static let keys = ["path", "region"]

  /// The file, as it is written.
  let path: String
  let region: String?

  /// Tells whether a placeholder asks for a file.
  static func isWritten(in placeholder: String) -> Bool {
    (try? PlaceholderRequest(placeholder))?.name == name
  }

  /// Reads a placeholder.
  init(_ placeholder: String) throws(IncludeFault) {
    let request: PlaceholderRequest
    do throws(PlaceholderFault) {
      request = try PlaceholderRequest(placeholder)
    } catch {
      throw IncludeFault(error.message, hint: error.hint)
    }
    for option in request.options where !Self.keys.contains(option.key) {
      throw IncludeFault(
        "'include' has no option '\(option.key)'",
        hint: Suggestion.hint(for: option.key, among: Self.keys, otherwise: Self.form))
    }
    guard let path = request.options.first(where: { $0.key == "path" })?.value else {
      throw IncludeFault("'include' names no file", hint: Self.form)
    }
    self.path = path
    region = request.options.first { $0.key == "region" }?.value
  }

  private static let form = "write '{{ include path=FILE }}', with 'region=NAME' for a part of it"
}
