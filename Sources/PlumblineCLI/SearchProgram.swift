internal import FileSystem

/// Where Pagefind is, which makes the search index.
enum SearchProgram {
  /// The variable that names it.
  static let variable = "PLUMBLINE_PAGEFIND"
  private static let name = "pagefind"

  /// The path of Pagefind: as the variable names it, beside this program, or on the search path.
  static var path: String? {
    if let named = Process.variable(variable), !named.isEmpty { return named }
    return SearchPath.program(named: name, besides: OwnProgram.folders)
  }
}
