import CanonicalModel
import Fetching
import SiteDescription

/// What servers do to a site: each in the ways a deployment goes wrong, or is only another server.
enum DeployedOperators {
  static let all: [DeployedMutation] = absences + answers + ages + harmless

  private static let pages: @Sendable (Fixture) -> [String] = { $0.pages.map(\.file) }
  private static let twins: @Sendable (Fixture) -> [String] = { $0.twins.map(\.file) }
  private static let downloads: @Sendable (Fixture) -> [String] = { fixture in
    fixture.product.policies.flatMap { ["policies/\($0.id).json", "policies/\($0.id).min.json"] }
  }
  private static let styles: @Sendable (Fixture) -> [String] = { fixture in
    fixture.files.paths.filter { $0.hasSuffix(".css") }
  }
  private static let lists: @Sendable (Fixture) -> [String] = { _ in
    ["llms.txt", "robots.txt", "sitemap.xml"]
  }
  /// The page that is asked for to see what the server says of what is nowhere.
  private static let nowhere: @Sendable (Fixture) -> [String] = { _ in
    ["plumbline-asks-for-what-is-not-there/index.html"]
  }

  private static let absences: [DeployedMutation] = [
    status("gone-page", 404, ["missing-page"], pages),
    status("gone-forever", 410, ["missing-page"], pages),
    status("forbidden", 403, ["missing-page"], pages),
    status("empty-success", 204, ["missing-page"], pages),
    status("gone-twin", 404, ["missing-page"], twins),
    status("gone-list", 404, ["missing-page"], lists),
    status("gone-download", 404, ["policy-transport"], downloads),
    DeployedMutation("gone-style", .caughtElsewhere(by: ["link"]), of: styles) { answer, _, _ in
      answer.status = 404
    },
    body("soft-404-page", ["missing-page"], pages) { $0.files["404.html"] },
    body("soft-404-download", ["policy-transport"], downloads) { $0.files["404.html"] },
    body("empty-page", ["missing-page"], pages) { _ in [] },
    body("empty-download", ["policy-transport"], downloads) { _ in [] },
    login("login-page", ["missing-page"], pages),
    login("login-download", ["policy-transport"], downloads),
    DeployedMutation("elsewhere", .caught(by: ["missing-page"]), of: pages) { answer, _, _ in
      answer.status = 302
      answer.redirects = [Redirect(status: 302, target: "https://other.example/")]
      answer.body = []
    },
    flaw("circle", .endlessRedirects, ["missing-page"], pages),
    flaw("unencrypted", .unsafeRedirect, ["missing-page", "policy-transport"], downloads),
    DeployedMutation("never-404", .caught(by: ["policy-transport"]), of: nowhere) { answer, _, _ in
      answer.status = 200
    },
    status("busy", 503, nil, pages), status("impatient", 429, nil, pages),
    status("broken", 500, nil, downloads),
  ]

  private static let answers: [DeployedMutation] = [
    header("type-of-page", "content-type", "text/plain; charset=utf-8", pages),
    header("type-of-download", "content-type", "text/html; charset=utf-8", downloads),
    header("type-of-style", "content-type", "text/plain", styles),
    header("type-of-twin", "content-type", "text/html; charset=utf-8", twins),
    DeployedMutation("robots", .caught(by: ["page-metadata"]), of: pages) { answer, _, _ in
      answer.set("x-robots-tag", "noindex")
    },
    DeployedMutation("canonical", .caught(by: ["page-metadata"]), of: pages) { answer, _, _ in
      answer.set("link", "<https://other.example/>; rel=\"canonical\"")
    },
    DeployedMutation("kept-page", .caught(by: ["stale-cache"]), of: pages) { answer, _, _ in
      answer.set("cache-control", "public, max-age=31536000")
    },
    DeployedMutation("aged-style", .caught(by: ["stale-cache"]), of: styles) { answer, _, _ in
      answer.set("age", "90000")
      answer.body += Array("\n".utf8)
    },
    header("no-type", "content-type", nil, pages),
    header("charset", "content-type", "text/html; charset=iso-8859-1", pages),
    header("charset-of-twin", "content-type", "text/markdown; charset=windows-1252", twins),
    header("saved-page", "content-disposition", "attachment", pages),
    header("saved-as", "content-disposition", "attachment; filename=\"data.txt\"", downloads),
    flaw("cut-off", .cutOff, ["policy-transport"], downloads),
    flaw("undecodable", .undecodable, ["policy-transport"], pages),
    DeployedMutation("encodings", .caught(by: ["policy-transport"]), of: downloads) {
      answer, request, _ in
      answer.set("content-encoding", request.encodings == "gzip" ? "gzip" : "br")
      if request.encodings == "gzip" { answer.body += Array("\n".utf8) }
    },
    DeployedMutation("other-policy", .caught(by: ["policy-copy"]), of: downloads) {
      answer, _, fixture in
      let text = String(decoding: answer.body, as: UTF8.self)
      answer.body = Array(text.replacing("\"Resource\":", with: "\"NotResource\":").utf8)
    },
  ]

  private static let ages: [DeployedMutation] = [
    DeployedMutation("stale-page", .caught(by: ["stale-cache"]), of: pages) {
      answer, request, fixture in
      answer.set("age", request.passesCaches ? nil : "600")
      if !request.passesCaches { answer.age(from: fixture.product.digest) }
    },
    DeployedMutation("stale-download", .caught(by: ["stale-cache"]), of: downloads) {
      answer, request, fixture in
      answer.set("etag", "\"new\"")
      answer.set("age", "86400")
      if !request.passesCaches { answer.age(from: fixture.product.digest) }
    },
    DeployedMutation("old-page", .caught(by: ["stale-cache", "revision-skew"]), of: pages) {
      answer, _, fixture in answer.age(from: fixture.product.digest)
    },
    DeployedMutation("old-twin", .caught(by: ["markdown-twin"]), of: twins) { answer, _, _ in
      let text = String(decoding: answer.body, as: UTF8.self)
      let last = text.ranges(of: "\n## ").last?.lowerBound ?? text.startIndex
      answer.body = Array(text[..<last].utf8)
    },
  ]

  private static let harmless: [DeployedMutation] = [
    quiet("type-letters", pages) { $0.set("content-type", "Text/HTML; Charset=\"UTF-8\"") },
    quiet("type-charset", downloads) { $0.set("content-type", "application/json; charset=utf-8") },
    quiet("type-plain-twin", twins) { $0.set("content-type", "text/plain; charset=utf-8") },
    quiet("saved-by-name", downloads) { answer in
      let name = answer.address.path.split(separator: "/").last ?? ""
      answer.set("content-disposition", "attachment; filename=\"\(name)\"")
    },
    quiet("inline", pages) { $0.set("content-disposition", "inline") },
    quiet("headers", pages) { answer in
      for (name, value) in [
        ("server", "other/1"), ("set-cookie", "a=b"), ("etag", "W/\"1\""), ("vary", "Accept"),
        ("strict-transport-security", "max-age=1"), ("x-cache", "MISS"),
      ] {
        answer.set(name, value)
      }
    },
    quiet("fresh-cache", pages) {
      $0.set("age", "600")
      $0.set("x-cache", "HIT")
    },
    quiet("short-cache", pages) { $0.set("cache-control", "public, max-age=300") },
    quiet("kept-style", styles) { $0.set("cache-control", "public, max-age=31536000, immutable") },
    quiet("compressed", pages) { $0.set("content-encoding", "br") },
    quiet("slash", pages) { answer in
      answer.redirects = [Redirect(status: 301, target: answer.address.description)]
    },
  ]

  private static func status(
    _ id: String, _ status: Int, _ rules: [String]?,
    _ paths: @escaping @Sendable (Fixture) -> [String]
  ) -> DeployedMutation {
    DeployedMutation(id, rules.map { .caught(by: $0) } ?? .unknown, of: paths) { answer, _, _ in
      answer.status = status
      answer.body = []
    }
  }

  private static func body(
    _ id: String, _ rules: [String], _ paths: @escaping @Sendable (Fixture) -> [String],
    _ bytes: @escaping @Sendable (Fixture) -> [UInt8]
  ) -> DeployedMutation {
    DeployedMutation(id, .caught(by: rules), of: paths) { answer, _, fixture in
      answer.body = bytes(fixture)
    }
  }

  private static func login(
    _ id: String, _ rules: [String], _ paths: @escaping @Sendable (Fixture) -> [String]
  ) -> DeployedMutation {
    DeployedMutation(id, .caught(by: rules), of: paths) { answer, _, fixture in
      let target = "\(fixture.configuration.url)/login?next=page"
      answer.redirects = [Redirect(status: 302, target: target)]
      answer.address = WebAddress(target) ?? answer.address
      answer.set("content-type", "text/html; charset=utf-8")
      answer.body = Array("<!doctype html><html lang=en><title>Log in</title><p>Who?</html>".utf8)
    }
  }

  private static func flaw(
    _ id: String, _ flaw: AnswerFlaw, _ rules: [String],
    _ paths: @escaping @Sendable (Fixture) -> [String]
  ) -> DeployedMutation {
    DeployedMutation(id, .caught(by: rules), of: paths) { answer, _, _ in
      answer.flaw = flaw
      answer.body = Array(answer.body.prefix(answer.body.count / 2))
    }
  }

  private static func header(
    _ id: String, _ name: String, _ value: String?,
    _ paths: @escaping @Sendable (Fixture) -> [String]
  ) -> DeployedMutation {
    DeployedMutation(id, .caught(by: ["policy-transport"]), of: paths) { answer, _, _ in
      answer.set(name, value)
    }
  }

  private static func quiet(
    _ id: String, _ paths: @escaping @Sendable (Fixture) -> [String],
    _ change: @escaping @Sendable (inout FetchedAnswer) -> Void
  ) -> DeployedMutation {
    DeployedMutation(id, .quiet, of: paths) { answer, _, _ in change(&answer) }
  }
}
