internal import Diagnostics
internal import FileSystem

/// What keeps a thing in the content folder from being published.
enum PathFault {
  /// The fault of a path below the content folder, if it has one.
  static func finding(at path: String, _ kind: FileKind, shownAs folder: String) -> Finding? {
    let fault: (message: String, hint: String)
    if let scalar = path.unicodeScalars.first(where: isUnseen) {
      fault = ("the name holds the character \(name(of: scalar)), which is not seen", "rename it")
    } else {
      switch kind {
      case .file, .folder: return nil
      case .link:
        fault = (
          "this is a symbolic link, which is not followed",
          "put the file itself here, or include it: '{{ include path=… }}'"
        )
      case .special:
        fault = ("this is a pipe, a socket or a device, and no file", "move it elsewhere")
      }
    }
    return finding(at: path, fault, shownAs: folder)
  }

  /// The fault of a name that no text can tell.
  static func findingOfMisnamed(at path: String, shownAs folder: String) -> Finding {
    finding(
      at: path, ("the name is not UTF-8", "rename it, best with letters, digits, '-' and '_'"),
      shownAs: folder)
  }

  /// The fault of a folder below more others than are read.
  static func findingOfBuried(at path: String, shownAs folder: String) -> Finding {
    finding(
      at: path,
      (
        "this folder is more than \(OutlineReading.folderDepth) levels deep, and was not read",
        "move what is in it further up"
      ), shownAs: folder)
  }

  private static func finding(
    at path: String, _ fault: (message: String, hint: String), shownAs folder: String
  ) -> Finding {
    Finding(
      "path", at: SourcePosition(file: "\(folder)/\(path)"), fault.message, hint: fault.hint,
      about: Subject(fact: path, channel: "content"))
  }

  /// What ends lines, marks the order of bytes, or turns the direction of the text about it.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: true
    default: false
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
