internal import Diagnostics

extension PolicyCopyCheck {
  /// Texts of a policy, in sight and out of it.
  static let texts: [CheckExample] = [
    .passes("{\"Version\":\"2012-10-17\"}", in: .file("policies/another.json")),
    .absent("<p>no copy here</p>"),
    .absent(
      "# Sample page\n", "policy-copy", "does not hold the policy", in: .file("page/index.md")),
    .passes(
      Sample.block() + "<button data-clipboard-text='\(Sample.json())'>Copy</button>"),
    .fails(
      Sample.block()
        + "<button data-clipboard-text=▸'{\"Version\": \"2012-10-17\"}'>Copy</button>",
      "policy-copy", "the attribute 'data-clipboard-text' cannot be used"),
    .fails(
      Sample.block().replacing(
        "data-layout", with: "data-copy=▸'\(Sample.json("s3:PutObject", "s3:*"))' data-layout"),
      "policy-copy", "the attribute 'data-copy' is broader"),
    .fails(
      Sample.block("s3:GetObject", "s3:Get▸<i hidden>x</i>Object"), "policy-copy", "cannot be seen"),
    .fails(
      Sample.block() + "<button value=▸'{\"Statement\": {\"Effect\": \"Allow\"}}'>Copy</button>",
      "policy-copy", "the attribute 'value'"),
    .fails(
      Sample.json("        \"s3:PutObject\",\n", "").replacing(
        "\"s3:GetObject\"", with: "▸\"s3:GetObject\""), "policy-copy",
      "narrower than the model: it lacks 's3:PutObject'", in: .file("policies/sample.json")),
    .fails(
      Sample.json("\"Allow\"", "\"Allow\"▸ \"x\""), "policy-syntax", "cannot be used",
      in: .file("policies/sample.min.json")),
    .fails(
      "▸\u{FEFF}" + Sample.json(), "policy-character", "cannot be used",
      in: .file("policies/sample.json")),
    .fails(
      SamplePage.twin.replacing(
        "\"2012-10-17\",", with: "\"2012-10-17\",\n  ▸\"Version\": \"2012-10-17\","),
      "policy-grammar",
      "cannot be used", in: .file("page/index.md")),
    .fails(
      "```json\n\(Sample.json("\"arn:aws:iam::*:role/Sample-*\"", "▸\"*\""))\n```\n", "policy-copy",
      "the Markdown twin is broader", in: .file("page/index.md")),
    .fails(
      Sample.json("\"Read\"", "▸\"Reader\""), "policy-copy", "'Reader'",
      in: .file("policies/sample.json")),
    .fails(
      SampleRevision.oldest.replacing("        \"s3:PutObject\",\n", with: "").replacing(
        "\"s3:GetObject\"", with: "▸\"s3:GetObject\""), "policy-copy",
      "'policies/sample@2024-01.json' is narrower", in: older),
    .fails(
      Sample.json("\"Statement\": [", "\"Statement\": ▸["), "policy-copy",
      "but the policy 'sample'",
      in: older),
    .passes(" \n", in: .file("policies/sample.json")),
    .passes(
      Sample.block() + "<i data-example title='{\"Statement\": {\"Effect\": \"Allow\"}}'>x</i>"
        + "<p hidden data-example>{\"Statement\": {\"Effect\": \"Allow\"}}</p>"),
    .fails(
      Sample.block() + "<p hidden>▸{\"Statement\": {\"Effect\": \"Allow\"}}</p>", "policy-copy",
      "a hidden text"),
    .passes(Sample.block() + "<i data-copy='a \"Version\"'>x</i><i data-copy='{\"a\": 1}'>y</i>"),
    .fails(Sample.block() + "<i data-copy=▸' {\"Sid\": 1}'>x</i>", "policy-copy", "'data-copy'"),
    .fails(
      Sample.block("s3:GetObject", "s3:Get▸<span class=\"a unseen\">x</span>Object"), "policy-copy",
      "cannot be seen"),
    .fails(
      Sample.block("\"s3:GetObject\"", "▸<del>\"s3:GetObject\"</del>"), "policy-copy",
      "is struck out"),
    .passes(Sample.block("\"s3:GetObject\"", "<span class=\"seen\">\"s3:GetObject\"</span>")),
  ]

  private static let older = CheckExample.Place.file("policies/sample@2024-01.json")
}
