internal import FileSystem

/// Where Pagefind is, which makes the search index.
enum SearchProgram {
  /// The variable that names it.
  static let variable = "PLUMBLINE_PAGEFIND"
  private static let name = "pagefind"

  /// The path of Pagefind: as the variable names it, beside this program, or on the search path.
  static var path: String? {
    if let named = Process.variable(variable), !named.isEmpty { return named }
    let own = CommandLine.arguments.first.map(Paths.folder) ?? ""
    let onPath = (Process.variable("PATH") ?? "").split(separator: ":").map(String.init)
    return ([own] + onPath).lazy.filter { !$0.isEmpty }.map { Paths.join($0, name) }
      .first(where: Files.isProgram)
  }
}
