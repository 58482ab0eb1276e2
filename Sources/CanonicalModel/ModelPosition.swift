package import Diagnostics

extension SourcePosition {
  /// Where a value of the model is written, told from `Sources/` on: the same in every clone.
  package static func model(_ file: StaticString, _ line: UInt) -> SourcePosition {
    let path = file.description
    let tail = path.utf8.indices.last { path.utf8[$0...].starts(with: "/Sources/".utf8) }
    let start = tail.map { path.utf8.index(after: $0) } ?? path.startIndex
    return SourcePosition(file: String(path[start...]), line: Int(line))
  }
}
