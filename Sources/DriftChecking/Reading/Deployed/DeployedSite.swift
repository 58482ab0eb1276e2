internal import FileSystem

/// A site as its server gave it: the files, and what came with them.
package struct DeployedSite: Sendable {
  package var deployment: Deployment
  /// The bodies of the files that are there.
  package var files: [String: [UInt8]] = [:]

  init(_ deployment: Deployment) { self.deployment = deployment }

  /// The bytes of a file, or why they cannot be had.
  func read(_ path: String) -> Result<[UInt8], FileError> {
    if let failure = deployment.failure(to: path, shownAs: deployment.url(of: path)) {
      return .failure(failure)
    }
    return .success(files[path] ?? [])
  }
}
