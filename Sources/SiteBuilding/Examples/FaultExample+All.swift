internal import Diagnostics

extension FaultExample {
  /// An example or more of each rule that a build reports under.
  static let all: [FaultExample] = files + texts + links

  private static let files: [FaultExample] = [
    FaultExample(
      "configuration", in: "plumbline.yml",
      "title: Docs\ndescription: Of a product.\nurl: docs.example.com\n",
      "title: Docs\ndescription: Of a product.\nurl: https://docs.example.com\n",
      "is not a web address"),
    FaultExample(
      "yaml", in: "content/page.md", "---\ntitle: [Set-up\n---\nText.\n",
      "---\ntitle: Set-up\n---\nText.\n", ""),
    FaultExample(
      "front-matter", in: "content/page.md", "---\ntitel: Set-up\n---\nText.\n",
      "---\ntitle: Set-up\n---\nText.\n", "unknown key 'titel'"),
    FaultExample(
      "trail", in: "content/index.md", "---\ntitle: Start\n---\nText.\n",
      "---\ntitle: Home\n---\nText.\n", "'Home'"),
    FaultExample(
      "missing-page", in: "content/guides/first.md", "---\ntitle: First\n---\nText.\n", nil,
      "'guides/index.md'"),
    FaultExample(
      "duplicate-url", in: "content/set-up/index.md", "---\ntitle: Set-up\n---\nText.\n", nil,
      "published at one address"),
    FaultExample(
      "path", in: "content/Set-Up.md", "---\ntitle: Set-up again\n---\nText.\n", nil,
      "'Set-Up' cannot stand beside 'set-up'"),
    FaultExample(
      "redirect", in: "plumbline.yml",
      Self.configuration + "redirects:\n  - from: old/\n    to: set-upp/\n",
      Self.configuration + "redirects:\n  - from: old/\n    to: set-up/\n", "'set-upp/'"),
    FaultExample(
      "redirect", in: "plumbline-inventory.txt", "set-up/\nsetup/\n", "set-up/\n",
      "'setup/' was published and is gone"),
    FaultExample(
      "template", in: "theme/page.mustache", "<title>{{page.titel}}</title>\n",
      "<title>{{page.title}}</title>\n", "'titel'"),
    FaultExample(
      "output", in: "site/index.html", "<p>a page of somebody else</p>\n", nil,
      "stands in the way"),
    FaultExample(
      "suppression", in: "plumbline-accepted.yml", Self.acceptance(reason: ""),
      Self.acceptance(reason: "the old name stays until the next release"), "reason"),
  ]

  private static let configuration =
    "title: Docs\ndescription: Of a product.\nurl: https://docs.example.com\n"

  private static func acceptance(reason: String) -> String {
    """
    accepted:
      - fingerprint: 0123456789abcdef
        rule: name
        fact: sample.name
        channel: page
        what: mention
        values: fedcba9876543210
        reason: '\(reason)'
        until: 2030-01-31

    """
  }

  private static let texts: [FaultExample] = [
    FaultExample("encoding", "One line\rand the next.\n", "One line\nand the next.\n", "line feed"),
    FaultExample(
      "input-limit", String(repeating: "> ", count: 120) + "Text.\n", "> > Text.\n", "levels deep"),
    FaultExample(
      "placeholder", "It has {{ sample.acton-count }} actions.\n",
      "It has {{ sample.action-count }} actions.\n", "acton-count"),
    FaultExample(
      "literal-policy",
      """
      ```json
      {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]
      }
      ```

      """,
      "{{ sample.json }}\n", "policy"),
    FaultExample(
      "literal-fact", "A managed policy takes 6,144 characters.\n",
      "A managed policy takes {{ quota.managed-policy }} characters.\n", "'6,144'"),
    FaultExample("heading", "#### Next\n", "## Next\n", "skips from level 1"),
    FaultExample("fence", "```sh\nmake site\n", "```sh\nmake site\n```\n", "not closed"),
    FaultExample(
      "residue", "It has Optional(15) actions.\n", "It has `Optional(15)` actions.\n",
      "'Optional('"),
    FaultExample("html", "Press <kbd>Enter</kbd>.\n", "Press `Enter`.\n", "HTML is not published"),
  ]

  private static let links: [FaultExample] = [
    FaultExample(
      "include", "{{ include path=docs/indx.md }}\n", "{{ include path=docs/index.md }}\n",
      "'docs/indx.md'"),
    FaultExample("link", "[Docs](docs/indx.md)\n", "[Docs](docs/index.md)\n", "'docs/indx.md'"),
    FaultExample(
      "anchor", "[Docs](docs/index.md#set-up)\n", "[Docs](docs/index.md)\n", "'set-up'"),
    FaultExample(
      "image", "![](docs/picture.svg)\n", "![The console](docs/picture.svg)\n", "text"),
    FaultExample(
      "image", "![The console](docs/picture.png)\n", "![The console](docs/picture.svg)\n",
      "the size of the image 'docs/picture.png' cannot be read"),
    FaultExample(
      "reference", "See [the guide][guide].\n",
      "See [the guide][guide].\n\n[guide]: docs/index.md\n", "'guide'"),
    FaultExample(
      "reference", "Enough.[^quota]\n", "Enough.[^quota]\n\n[^quota]: AWS counts.\n",
      "no footnote is defined as 'quota'"),
    FaultExample(
      "reference", "Enough.\n\n[^quota]: AWS counts.\n",
      "Enough.[^quota]\n\n[^quota]: AWS counts.\n", "nothing refers to the footnote 'quota'"),
  ]
}
