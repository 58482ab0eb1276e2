import CanonicalModel
import DriftChecking
import Fetching

extension SiteCase {
  /// What servers and caches answer.
  static let servers = [
    SiteCase(
      "a deployment that is not there is told though a page is gone", StaleCacheCheck.self,
      told: [
        "https://sample.example: the model's revision is not deployed: all pages are of another, "
          + "past all caches too"
      ]
    ).with {
      $0.answering = { path, _, answer in
        if path == "page/" { answer.status = 404 }
        answer.replace(Sample.product.digest, path == "page/" ? "" : "0123")
      }
    },
    SiteCase(
      "an older file of the model's revision is no other revision", StaleCacheCheck.self,
      told: [
        "https://sample.example/page/: a cache gives an older file, and the server itself has the "
          + "one deployed"
      ]
    ).with {
      $0.answering = { path, request, answer in
        if path == "page/", !request.passesCaches { answer.body.append(0x0A) }
      }
    },
    SiteCase(
      "warnings of one kind are told once, and errors each", ServerAnswerCheck.self,
      told: [
        "https://sample.example/: \(noCharset)",
        "https://sample.example/docs/index.md: \(noCharset)",
        "  https://sample.example/page/index.md: \(noCharset)",
        "https://sample.example/docs/install/index.md: the file comes as "
          + "'application/octet-stream'",
        "  https://sample.example/einbau/index.md: the file comes as 'application/octet-stream'",
        "https://sample.example/einbau/: \(noCharset)",
      ]
    ).with {
      $0.answering = { path, _, answer in
        switch path {
        case "", "einbau/":
          answer.replace("<meta charset=\"utf-8\">", "")
          answer.replace("</main>", "é</main>")
          answer.comes(as: "text/html")
        case "docs/index.md", "page/index.md":
          answer.body += Array("é\n".utf8)
          answer.comes(as: "text/markdown")
        case "docs/install/index.md", "einbau/index.md":
          answer.comes(as: "application/octet-stream")
        default: break
        }
      }
    },
  ]

  private static let noCharset = "the file holds more than ASCII and comes with no character set"
}
