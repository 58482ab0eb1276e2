internal import ByteSearching
internal import Fetching
internal import FileSystem

/// What is known of a site's server beyond the bytes it gave.
package struct Deployment: Hashable, Sendable {
  /// The address the site was asked for at, without a final slash.
  package let address: String
  /// The address its pages give themselves, without a final slash.
  package var ownAddress: String
  /// The answers by path, those that say that nothing is there among them.
  package var answers: [String: ServerAnswer] = [:]
  /// What could not be had, by path, with the reason.
  package var unknown: [String: String] = [:]

  /// The path of the probe: no site has it.
  static let nowhere = "plumbline-asks-for-what-is-not-there/index.html"

  init(address: String, ownAddress: String) {
    self.address = address
    self.ownAddress = ownAddress
  }

  /// The address of a file, as visitors ask for it.
  func url(of path: String) -> String {
    WebAddress(address).map { $0.appending(SitePath.address(of: path)).description } ?? address
  }

  /// True for a site at another address than its own, which is not to be found; a server on this
  /// machine stands for the one it was set up like.
  var isPreview: Bool {
    guard address.lowercased() != ownAddress.lowercased() else { return false }
    let host = WebAddress(address)?.authority ?? ""
    return !["localhost", "127.", "[::1]"].contains { host.hasPrefix($0) }
  }

  /// True when not one answer came.
  var isUnreached: Bool { answers.isEmpty && !unknown.isEmpty }

  /// The paths of files that are there and were larger than is read.
  var tooLarge: [String] {
    answers.values.filter { $0.absence == nil && $0.flaw == .tooLarge }.map(\.path)
  }

  /// Why a file that is there cannot be read, shown as an address or a path; nil when it can.
  func failure(to read: String, shownAs shown: String) -> FileError? {
    if let reason = unknown[read] { return FileError("fetch", shown, because: reason) }
    guard answers[read]?.flaw == .tooLarge else { return nil }
    return FileError("fetch", shown, code: Self.fileTooBig)
  }

  /// `EFBIG`: the file is larger than is read.
  private static let fileTooBig: Int32 = 27

  /// The answers in the order of their paths.
  var sorted: [ServerAnswer] {
    answers.values.sorted { $0.path.precedes($1.path) }
  }

  /// The paths of the files that are there, in order.
  var paths: [String] { sorted.filter { $0.absence == nil }.map(\.path) }
}
