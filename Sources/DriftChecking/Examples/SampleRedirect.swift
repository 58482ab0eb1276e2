internal import Diagnostics
internal import SiteDescription

/// What the sample site has at addresses that it no longer uses.
enum SampleRedirect {
  static let file = "former/index.html"

  static let all = [
    redirect("former/", to: "page/", line: 4), redirect("docs/#removed", to: "page/", line: 6),
  ].compactMap(\.self)

  private static func redirect(_ from: String, to target: String, line: Int) -> Redirect? {
    guard let from = SiteAddress(from), let target = SiteAddress(target) else { return nil }
    return Redirect(
      from: from, target: .site(target),
      position: SourcePosition(file: "plumbline.yml", line: line))
  }

  /// The page at an old address.
  static func page(to target: String = "../page/") -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>This page has moved · Sample</title>
    <meta name="robots" content="noindex">
    <meta name="plumbline-revision" content="\(Sample.revision)">
    <meta http-equiv="refresh" content="0; url=\(target)">
    </head>
    <body>
    <main>
    <h1>This page has moved</h1>
    <p>You will find it at <a href="\(target)">Sample page</a>.</p>
    </main>
    </body>
    </html>

    """
  }

  /// What a page says of a heading that it no longer has.
  static let note =
    "<p id=\"removed\" data-pagefind-ignore>It has moved to <a href=\"../page/\">Sample page</a>.</p>"
}
