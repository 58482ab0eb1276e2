internal import FileSystem

extension Session {
  /// Runs a command's body; when the disk refuses, says so and ends with the status for that.
  func run(_ body: () throws(FileError) -> ExitStatus) -> ExitStatus {
    do throws(FileError) {
      return try body()
    } catch {
      note("plumbline: \(error)")
      return .unavailable
    }
  }

  /// Says why a command line cannot be understood.
  func refuse(_ error: UsageError) -> ExitStatus {
    note("plumbline: \(error.message)\n  hint: \(error.hint)")
    return .usage
  }

  /// Writes a result to the file that was named, or prints it where none was.
  func deliver(_ text: String, to file: String?) throws(FileError) {
    if let file {
      try Files.write(Array(text.utf8), to: file)
    } else {
      try print(text)
    }
  }

  /// Prints a text that was asked for.
  func show(_ text: String) -> ExitStatus {
    run { () throws(FileError) in
      try print(text)
      return .clean
    }
  }
}
