import Diagnostics
import DriftChecking
import TestSupport

/// Runs the checks on one changed site, whose files are held in memory.
struct Trial {
  let fixture: Fixture
  /// A folder with the unchanged site's file names; what the files hold is not read from it.
  let listing: String

  /// What is found once a mutant was made, under all checks or some.
  func result(
    of mutant: Mutant, by checks: [any DriftCheck.Type] = CheckRegistry.all
  ) throws -> SiteCheckResult {
    let files = fixture.files.applying(mutant)
    guard mutant.removed.isEmpty, mutant.added.isEmpty else {
      let folder = try Self.listing(of: files)
      return withExtendedLifetime(folder) { check(files, listedIn: folder.path, by: checks) }
    }
    return check(files, listedIn: listing, by: checks)
  }

  private func check(
    _ files: SiteFiles, listedIn folder: String, by checks: [any DriftCheck.Type]
  ) -> SiteCheckResult {
    SiteCheck(
      product: fixture.product, outline: fixture.outline, configuration: fixture.configuration,
      checks: checks
    ) { path, _ in
      .success(files[String(path.dropFirst(folder.utf8.count + 1))])
    }
    .run(on: folder, shownAs: "site")
  }

  /// Empty files under the names of a site's.
  static func listing(of files: SiteFiles) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for path in files.paths { try folder.write("", to: path) }
    return folder
  }
}
