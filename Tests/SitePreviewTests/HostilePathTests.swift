import Foundation
import SitePreview
import Testing

@Suite struct HostilePathTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  static let targets = [
    "/../secret.txt", "/../../secret.txt", "/setup/../../secret.txt", "/..", "/../", "/.",
    "/./plain.txt", "/setup/..", "/setup/../plain.txt", "/%2e%2e/secret.txt",
    "/%2E%2E/secret.txt", "/.%2e/secret.txt", "/%2e./secret.txt", "/%2e%2e%2fsecret.txt",
    "/..%2fsecret.txt", "/..%2Fsecret.txt", "/..%5csecret.txt", "/..%5Csecret.txt",
    "/..\\secret.txt", "/setup\\..\\..\\secret.txt", "/setup%5c..%5c..%5csecret.txt",
    "/%252e%252e/secret.txt", "/%252e%252e%252fsecret.txt", "/..%252fsecret.txt",
    "/..;/secret.txt", "/..;a=b/secret.txt", "/%c0%ae%c0%ae/secret.txt",
    "/%c0%ae%c0%ae%c0%afsecret.txt", "/%e0%80%ae%e0%80%ae/secret.txt", "/..%c0%afsecret.txt",
    "/..%c1%9csecret.txt", "/%uff0e%uff0e/secret.txt", "/%ef%bc%8e%ef%bc%8e/secret.txt",
    "//../secret.txt", "//..//secret.txt", "///..///secret.txt", "/.//../secret.txt",
    "/setup//../../secret.txt", "/ROOT/site/../secret.txt", "/ROOT/secret.txt",
    "//ROOT/secret.txt", "/%2fROOT/secret.txt", "/file:///ROOT/secret.txt", "/setup%2findex.md",
    "/index.html%00.png", "/%00", "/../secret.txt%00.html", "/plain.txt%00",
    "/link-out.txt", "/folder-out", "/folder-out/", "/folder-out/index.html",
    "/setup/../folder-out/", "/link-in.txt", "/.env", "/.git/config", "/.git", "/.git/",
    "/setup/.hidden", "/%2eenv", "/%2egit/config", "/.env?raw", "/.env?raw??", "/.env%20",
    "/.env/.", "/...", "/..../secret.txt", "/plain.txt/../../secret.txt", "/plain.txt/.",
    "/%ff", "/%80plain.txt", "/plain.txt%0d%0aX-Evil:%20yes", "/setup%0a",
    "/@fs/ROOT/secret.txt", "/@fs/ROOT/secret.txt?import&raw??", "/.env?import&raw", "/.env/",
    "/.env::$DATA", "/plain.txt::$DATA", "/ENV~1", "/GIT~1/config", "/*", "/\\*", "/~root/",
    "/setup/%2e%2e/%2e%2e/secret.txt", "/setup/..;/..;/secret.txt", "/%2e%2e%5csecret.txt",
    "/..%00/secret.txt", "/..%0d/secret.txt", "/.%00./secret.txt", "/%2e%2e%2e/secret.txt",
    "/folder-out/../secret.txt", "/folder-out%2findex.html", "/setup/%2ehidden",
    "/404.html/../.env",
    "/proc/self/root/etc/passwd", "/dev/stdin", "/etc/passwd",
  ]

  @Test(arguments: targets)
  func `nothing outside the folder, and nothing hidden in it, is served`(target: String) throws {
    let server = try PreviewServer.serving(site)
    let filled = target.replacing("ROOT", with: site.folder.dropFirst())
    for method in ["GET", "HEAD"] {
      let reply = try RawClient.get(filled, port: server.port, method: method)
      #expect(reply.status == 404 || reply.status == 400)
      #expect(reply.statusLines == 1)
      #expect(!reply.text.contains(SampleSite.canary))
      #expect(!reply.text.contains("root:"))
      #expect(!reply.text.contains("X-Evil"))
    }
  }

  @Test(arguments: ["secret.txt", "/secret.txt", "outside/index.html"])
  func `the canary is where the hostile paths look for it`(path: String) throws {
    #expect(
      try String(contentsOfFile: "\(site.folder)/\(path)", encoding: .utf8) == SampleSite.canary)
  }

  @Test func `a name of more than a kernel takes, and a path of many names, are not found`() throws
  {
    let server = try PreviewServer.serving(site)
    for target in [
      "/" + String(repeating: "a", count: 300), String(repeating: "/a", count: 3_000),
      "/" + String(repeating: "%61", count: 2_500),
    ] {
      #expect(try RawClient.get(target, port: server.port).status == 404)
    }
  }

  @Test func `a pipe in the folder is not opened`() throws {
    try site.addPipe("pipe.txt")
    let server = try PreviewServer.serving(site)
    #expect(try RawClient.get("/pipe.txt", port: server.port).status == 404)
  }
}
