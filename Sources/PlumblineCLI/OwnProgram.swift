internal import FileSystem

/// Where this program is, beside which its helpers are looked for.
enum OwnProgram {
  /// The folder it was called in, links not followed; nil where that cannot be told.
  ///
  /// Called by its name alone it is on the search path, and never in the working directory.
  static var folder: String? {
    guard let called = CommandLine.arguments.first else { return nil }
    let path = called.contains("/") ? called : SearchPath.program(named: called)
    return path.map(Paths.folder)
  }
}
