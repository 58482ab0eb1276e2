internal import FileSystem

/// Where the Python is that runs Pygments, which gives code its colours.
enum PythonProgram {
  /// The variable that names it.
  static let variable = "PLUMBLINE_PYTHON"

  /// The path of Python: as the variable names it, in the environment `pygments` beside this
  /// program, or on the search path.
  static var path: String? {
    if let named = Process.variable(variable), !named.isEmpty { return named }
    return OwnProgram.folders.map { "\($0)/pygments/bin/python" }.first(where: Files.isProgram)
      ?? SearchPath.program(named: "python3")
  }
}
