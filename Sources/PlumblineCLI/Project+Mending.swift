internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteBuilding
internal import SiteDescription

extension Project {
  /// Why a folder must not be mended; nil when it may.
  func refusal(toMend folder: String) -> UsageError? {
    if SavedSite.isKept(in: folder) {
      return UsageError(
        message: "'\(folder)' holds what was fetched from a server, as it was found",
        hint: "mend the site it was deployed from")
    }
    return refusal(toWriteInto: folder).map {
      UsageError(message: $0, hint: "name the folder of the built site")
    }
  }

  /// Brings back what the build makes wherever that explains the findings, until nothing more can
  /// be done, and tells what then remains.
  func mend(
    _ outcome: Outcome, in folder: String, _ options: SiteCheckOptions, on today: CalendarDay,
    _ session: Session
  ) throws(FileError) -> Outcome {
    var site = try output(folder, in: session)
    let files = try plan(of: session.product).files
    guard !files.isEmpty else {
      session.note("nothing was mended: what is wrong in the sources comes first")
      return outcome
    }
    var outcome = outcome
    // A finding in a file that is right already tells that another file is stale.
    var isWide = false
    while true {
      let atFault = filesAtFault(outcome.judgement.findings, in: folder)
      guard let mending = try site.mend(files, isAtFault: { isWide || atFault.contains($0) })
      else {
        session.note(
          "nothing was mended: without a readable 'plumbline.json' nothing tells which files of "
            + "'\(folders.shown(folder))' are the build's own")
        return outcome
      }
      tell(mending, in: folder, session)
      tell(mending.obstacle, of: folder, in: session)
      if mending.isIdle, isWide || atFault.isDisjoint(with: mending.right) {
        return advised(outcome, mending, in: folder)
      }
      if !mending.isIdle {
        outcome = try judge(check(session.product, options, in: folder), on: today)
      }
      let right = mending.right.union(mending.written)
      isWide = !filesAtFault(outcome.judgement.findings, in: folder).isDisjoint(with: right)
    }
  }

  private func tell(_ mending: Mending, in folder: String, _ session: Session) {
    for file in mending.written { session.note("wrote '\(shown(file, in: folder))'") }
    for file in mending.removed { session.note("removed '\(shown(file, in: folder))'") }
  }

  private func shown(_ file: String, in folder: String) -> String {
    "\(folders.shown(folder))/\(file)"
  }

  /// The files of the site in which findings stand, or what follows from them; a page goes with its
  /// twin, which is the same page for other readers.
  private func filesAtFault(_ findings: [Finding], in folder: String) -> Set<String> {
    let files = findings.flatMap { [$0] + $0.consequences }.map(\.position.file)
    return Set(files.compactMap { path(of: $0, in: folder) }.flatMap(Self.withTwin))
  }

  private static func withTwin(_ file: String) -> [String] {
    for (ending, other) in [("index.html", "index.md"), ("index.md", "index.html")]
    where file.hasSuffix(ending) {
      return [file, file.dropLast(ending.utf8.count) + other]
    }
    return [file]
  }

  /// The path below the folder of a file as findings name it; nil for a file elsewhere.
  private func path(of file: String, in folder: String) -> String? {
    let prefix = shown("", in: folder)
    return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : nil
  }

  /// The outcome with a way out wherever a file was left alone.
  private func advised(_ outcome: Outcome, _ mending: Mending, in folder: String) -> Outcome {
    var outcome = outcome
    outcome.judgement.findings = outcome.judgement.findings.map { finding in
      guard let file = path(of: finding.position.file, in: folder) else { return finding }
      var finding = finding
      if mending.edited.contains(file) {
        finding.hint +=
          "; it was edited since it was built and is left alone: move the edit into the sources, "
          + "then 'plumbline build' writes the file anew"
      } else if mending.foreign.contains(file) {
        finding.hint +=
          "; the build did not write this file, so it is left alone: move it away, then run "
          + "'plumbline build'"
      }
      return finding
    }
    return outcome
  }
}
