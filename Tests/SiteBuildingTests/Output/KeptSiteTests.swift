import FileSystem
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// Beside a large site stays the one before, and the next one is made of that.
@Suite struct KeptSiteTests {
  @Test func `beside a small site nothing stays`() throws {
    var site = try LargeSite(of: 100)
    for round in 0..<3 {
      site.files["index.html"] = "\(round)"
      try site.publish()
      #expect(try Folders.entries(of: site.folder.path).map(\.name) == ["site"])
    }
  }

  @Test func `a large site changes places with the one before, folders and all`() throws {
    var site = try LargeSite()
    var folders: [FileIdentity?] = []
    var pages: [FileIdentity?] = []
    for round in 0..<5 {
      site.files["part-3/300/index.html"] = "round \(round)"
      #expect(try site.publish().obstacle == nil)
      folders.append(Files.identity(of: site.path + "/part-9/999"))
      pages.append(Files.identity(of: site.path + "/part-9/999/index.html"))
      #expect(try site.published() == site.files)
    }
    #expect(Set(pages).count == 1)
    #expect(folders[0] != folders[1])
    #expect([folders[2], folders[4]] == [folders[0], folders[0]])
    #expect(folders[3] == folders[1])
    #expect(try site.folder.read(".site.plumbline/.gitignore") == "*\n")
  }

  @Test func `what was kept goes with the size of the site`() throws {
    var site = try LargeSite()
    for round in 0..<2 {
      site.files["index.html"] = "\(round)"
      try site.publish()
    }
    #expect(Files.kind(of: site.side) == .folder)
    site.files = site.files.filter { $0.key.count < 16 }
    try site.publish()
    site.files["index.html"] = "small"
    try site.publish()
    #expect(Files.kind(of: site.side) == nil)
    #expect(try site.published() == site.files)
  }

  @Test func `nothing is written through a link that somebody put into what is kept`() throws {
    var site = try LargeSite()
    for round in 0..<2 {
      site.files["part-3/300/index.html"] = "\(round)"
      try site.publish()
    }
    let kept = site.side + "/site"
    try site.folder.write("theirs", to: "outside/300/index.html")
    try Folders.removeAll(kept + "/part-3")
    try FileManager.default.createSymbolicLink(
      atPath: kept + "/part-3", withDestinationPath: site.folder.path + "/outside")
    try Files.remove(kept + "/part-4/400/index.html")
    try Files.link(
      site.folder.path + "/outside/300/index.html", as: kept + "/part-4/400/index.html")
    site.files["part-3/300/index.html"] = "new"
    site.files["part-4/400/index.html"] = "new"
    try site.publish()
    #expect(try site.published() == site.files)
    #expect(try site.folder.read("outside/300/index.html") == "theirs")
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `after any edits the site is what it would be without`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var site = try LargeSite()
    var theirs: Set<String> = []
    var rights: [String: Int] = [:]
    try site.publish()
    for step in 0..<25 {
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        let path = try #require(site.files.keys.sorted().randomElement(using: &chance))
        switch Int.random(in: 0..<7, using: &chance) {
        case 0: site.files[path] = nil
        case 1: site.files["new/\(step)/\(path)"] = "new"
        case 2:
          // A folder becomes a file, or a file a folder.
          site.files[path] = nil
          let isFolder = path.hasSuffix("/index.html")
          site.files[isFolder ? String(path.dropLast(11)) : path + "/index.html"] = "turned"
        case 3:
          let place = "mine-\(step)/\(Int.random(in: 0..<3, using: &chance))"
          try site.folder.write("mine", to: "site/\(place)")
          theirs.insert(place)
        case 4:
          guard let place = theirs.sorted().randomElement(using: &chance) else { continue }
          try Files.remove(site.path + "/" + place)
          theirs.remove(place)
        case 5:
          let folder = site.path + "/" + Paths.folder(of: path)
          guard !Paths.folder(of: path).isEmpty, Files.kind(of: folder) == .folder else { continue }
          let mode = [0o700, 0o755, 0o775].randomElement(using: &chance) ?? 0
          try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
          rights[Paths.folder(of: path)] = mode
        default: site.files[path] = "step \(step)"
        }
      }
      let publication = try site.publish()
      try #require(publication.findings.isEmpty && publication.obstacle == nil, "step \(step)")
      #expect(try site.published() == site.files, "step \(step)")
      let others = Set(try Folders.files(below: site.path)).subtracting(site.files.keys)
      #expect(others == theirs.union(["plumbline.json"]), "step \(step)")
      rights = rights.filter { Files.kind(of: "\(site.path)/\($0.key)") == .folder }
      for (folder, mode) in rights {
        let found = try FileManager.default.attributesOfItem(atPath: "\(site.path)/\(folder)")
        #expect(found[.posixPermissions] as? Int == mode, "step \(step): \(folder)")
      }
    }
    #expect(Files.kind(of: site.side) == .folder)
  }
}
