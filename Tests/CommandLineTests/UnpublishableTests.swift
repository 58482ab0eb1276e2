import Foundation
import TestSupport
import Testing

/// Where a site cannot be published, the old one stays as it is to the byte.
@Suite struct UnpublishableTests {
  private let project: SampleProject
  private var folder: String { project.folder.path }

  init() throws {
    project = try SampleProject()
    #expect(try project.run("build", "--no-search").status == 0)
    try project.folder.replace(
      "title: Policies", with: "title: IAM policies", in: "content/manual/policies.md")
  }

  /// Builds in a mount namespace of its own, after what a script mounts in the project's folder.
  private func build(after script: String, _ arguments: [String] = []) throws -> Tool {
    try Tool.run(
      ["build", "--no-search"] + arguments, in: folder,
      through: [
        "/usr/bin/unshare", "-m", "/bin/sh", "-c",
        "mount --make-rprivate / && \(script) && exec \"$0\" \"$@\"",
      ])
  }

  @Test(
    .enabled(if: Shell.canMount, "mounting needs the right to"),
    arguments: [
      "mount --bind site site && mount -o remount,ro,bind site",
      "mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\"",
    ])
  func `a folder that cannot be written to ends with status 4, and says so`(
    _ script: String
  ) throws {
    let before = try SiteSnapshot(of: folder)
    let run = try build(after: script)
    #expect(run.status == 4, "\(run.errors)")
    #expect(run.errors.contains("plumbline: cannot write 'site/"), "\(run.errors)")
    #expect(run.errors.contains("Read-only file system"), "\(run.errors)")
    #expect(try SiteSnapshot(of: folder).files == before.files)
  }

  @Test(.enabled(if: Shell.canMount, "mounting needs the right to"))
  func `a folder that is a mount is updated file by file, which is said`() throws {
    try project.folder.write("mine", to: "site/CNAME")
    let run = try build(after: "mount --bind site site")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "'site' was updated file by file, not at one moment: cannot exchange 'site'"))
    #expect(try project.run("build", "--no-search").errors.contains(": 0 files written"))
    #expect(try project.folder.read("site/CNAME") == "mine")
    #expect(try project.run("check").status == 0)
  }

  /// How many kilobytes are left on the disk.
  @Test(
    .enabled(if: Shell.canMount, "mounting needs the right to"), arguments: [0, 4, 16, 48, 96])
  func `a disk that gets full leaves the old site`(_ room: Int) throws {
    let script = """
      cp -a site before && mount -t tmpfs -o size=16m tmpfs disk && cp -a site disk/site \
      && free=$(df -k --output=avail disk | tail -1) \
      && head -c $(((free - \(room)) * 1024)) /dev/zero > disk/filler \
      && { "$0" "$@"; echo "status $?"; ls -A disk; diff -r before disk/site && echo "same"; } \
      && set -- --version
      """
    try FileManager.default.createDirectory(
      atPath: "\(folder)/disk", withIntermediateDirectories: false)
    let run = try build(after: script, ["-o", "disk/site"])
    #expect(run.output.hasPrefix("status 4\nfiller\nsite\nsame\n"), "\(run.output)\(run.errors)")
    #expect(run.errors.contains("No space left on device"), "\(run.errors)")
  }

  @Test func `a source that cannot be read leaves the old site, and is named`() throws {
    let page = "content/manual/policies.md"
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: "\(folder)/\(page)")
    let before = try SiteSnapshot(of: folder + "/site")
    // The superuser reads everything.
    let asNobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let run = try Tool.run(
      ["build", "--no-search"], in: folder, through: getuid() == 0 ? asNobody : [])
    #expect(run.status == 4)
    #expect(run.errors.contains("cannot read '\(page)': Permission denied"), "\(run.errors)")
    #expect(try SiteSnapshot(of: folder + "/site").files == before.files)
  }
}
