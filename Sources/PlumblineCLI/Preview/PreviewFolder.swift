internal import FileSystem

/// The folder that a preview is built in, no other's as long as this one is there.
///
/// It is a class because the lock, which cannot be copied, is held for all who know the folder.
final class PreviewFolder: Sendable {
  let path: String
  private let lock: FolderLock

  private static let name = ".build/preview"

  /// Takes the first folder that no other preview of the project is built in.
  init(of base: String) throws(FileError) {
    var number = 1
    while true {
      let path = Paths.join(base, number == 1 ? Self.name : "\(Self.name)-\(number)")
      // The folder itself is another after each build.
      let place = path + ".taken"
      try Folders.create(place)
      if let lock = try FolderLock(ifFree: place) {
        self.path = path
        self.lock = lock
        return
      }
      number += 1
    }
  }
}
