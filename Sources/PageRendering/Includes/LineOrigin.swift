/// Where a run of a page's lines comes from.
package struct LineOrigin: Sendable {
  /// The first line of the run, counted from 0.
  let start: Int
  /// The file, as it should be printed.
  let file: String
  /// The path of that file below `content/` without extension.
  let path: String
  /// The first line of the run in that file, counted from 0.
  let line: Int
  /// The bytes that were put before each of the lines.
  let indent: Int
}
