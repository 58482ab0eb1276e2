internal import Digests
internal import FileSystem

/// Where the files of a site go, each as soon as it is made; on any thread.
protocol FileSink: Sendable {
  /// Takes a file of a digest; what keeps it from being written is told when all were taken.
  func take(_ file: OutputFile, digest: String)

  /// Takes a file that comes in parts, up to the first that is empty.
  func take(_ path: String, inParts next: () throws(FileError) -> [UInt8]) throws(FileError)

  /// Keeps a file that stands in the site, when it has the digest that it is told to have; tells
  /// whether it does.
  func keep(_ file: RememberedFile) -> Bool

  /// The bytes of a file that was taken.
  func bytes(of path: String) throws(FileError) -> [UInt8]

  /// Told that most was taken: what can be begun of its end may begin.
  func settle()

  /// Takes no more to heart: the site will not be published.
  func giveUp()

  /// The digest of every file that was taken, by path.
  var digests: [String: String] { get }
}

extension FileSink {
  /// Takes a file of which the digest is not known yet.
  func take(_ file: OutputFile) { take(file, digest: SHA256.hex(of: file.bytes)) }
}
