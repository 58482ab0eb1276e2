internal import FileSystem

/// Where this program is, beside which its helpers are looked for.
enum OwnProgram {
  /// The folder it was called in and, where a link stands there, those that the link leads through.
  ///
  /// Called by its name alone it is on the search path, and never in the working directory.
  static var folders: [String] {
    guard let called = CommandLine.arguments.first else { return [] }
    var path = called.contains("/") ? called : SearchPath.program(named: called)
    var folders: [String] = []
    while let one = path, folders.count < longestChain {
      let folder = Paths.folder(of: one)
      folders.append(folder)
      path = Files.target(ofLink: one).map { Paths.join(folder, $0) }
    }
    return folders
  }

  /// More links than any installation has; the kernel itself follows 40.
  private static let longestChain = 40
}
