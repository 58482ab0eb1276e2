/// The folders in which programs are looked for, as `PATH` names them.
package enum SearchPath {
  /// The path of a program; nil when no folder has it.
  package static func program(named name: String, besides folders: [String] = []) -> String? {
    let named = (Process.variable("PATH") ?? "").split(separator: ":").map(String.init)
    return (folders + named).lazy.filter { !$0.isEmpty }.map { Paths.join($0, name) }
      .first(where: Files.isProgram)
  }
}
