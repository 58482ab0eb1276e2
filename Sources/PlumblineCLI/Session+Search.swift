internal import Diagnostics
internal import FileSystem
internal import SiteBuilding

extension Session {
  /// Makes the search index of a site that was just built, unless it is not wanted, or is current
  /// and is not to be made anew.
  ///
  /// Where Pagefind is missing the site is built without: its pages say that search is missing.
  func index(
    _ output: borrowing OutputFolder, isWanted: Bool, anew isAnew: Bool = false, isQuiet: Bool,
    _ timings: RunTimings? = nil
  ) throws(FileError) {
    let index = SearchIndex(of: output.path)
    guard isWanted, isAnew || !index.isCurrent else { return try index.removeOutdated() }
    guard let program = SearchProgram.path else {
      try index.removeOutdated()
      if isQuiet { return }
      return note(
        "no search index was made: Pagefind was not found\n  hint: install 'pagefind[bin]' from "
          + "PyPI, name the program in \(SearchProgram.variable), or build with '--no-search'")
    }
    let started = Clock.now
    try showingProgress(of: timings, isQuiet: isQuiet) { (progress) throws(FileError) in
      progress.begin(.search)
      try index.make(with: program)
    }
    if !isQuiet {
      note("made the search index in \(Clock.milliseconds(since: started)) ms")
    }
  }
}
