internal import Digests
internal import FileSystem

/// A file that comes in parts: nothing of it is written as long as it is the beginning of the one
/// that stands in its place.
struct GrowingFile: ~Copyable {
  private let path: String
  private let old: PartedFile?
  private let isAnew: Bool
  private let stage: SiteStage
  private var digest = RunningSHA256()
  /// How many bytes came.
  private var count = 0
  private var isSame = true
  private var isWriting = false
  private var writer: FileWriter?
  /// What came, where it cannot be written part by part.
  private var held: [UInt8] = []

  /// How much is copied at a time.
  private static let chunk = 1 << 20

  init(_ path: String, from old: PartedFile?, anew isAnew: Bool, to stage: SiteStage) {
    self.path = path
    self.old = old
    self.isAnew = isAnew
    self.stage = stage
  }

  mutating func append(_ part: [UInt8]) throws(FileError) {
    digest.update(part)
    if isSame { isSame = try old?.bytes(count..<(count + part.count)) == part }
    try beginWhereNeeded()
    count += part.count
    if isWriting { try write(part) }
  }

  /// Ends the file, and tells what became of it, given where the old one stands.
  consuming func end(at place: String) throws(FileError) -> SiteDraft.Made {
    if isSame { isSame = old?.size == count }
    try beginWhereNeeded()
    if writer == nil, isWriting { try stage.put(OutputFile(path: path, bytes: held)) }
    let stamp = isWriting ? try writer?.close() : FileStamp(of: place)
    return SiteDraft.Made(
      digest: digest.hex(), isChanged: !isSame, isWritten: isWriting, stamp: stamp)
  }

  /// Begins to write with what the old file has of it, once it is another.
  private mutating func beginWhereNeeded() throws(FileError) {
    guard !isWriting, !isSame || isAnew else { return }
    isWriting = true
    writer = try stage.begin(path)
    for start in stride(from: 0, to: count, by: Self.chunk) {
      try write(old?.bytes(start..<min(start + Self.chunk, count)) ?? [])
    }
  }

  private mutating func write(_ part: [UInt8]) throws(FileError) {
    if writer == nil { held += part }
    try writer?.append(part)
  }
}
