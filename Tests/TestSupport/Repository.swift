/// The checkout the tests were built from.
package enum Repository {
  /// Its folder: two above this file's.
  package static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
}
