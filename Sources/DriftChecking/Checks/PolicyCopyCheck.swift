internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// Every copy of a policy (downloads, Markdown twin, clipboard) must say what the page says.
package enum PolicyCopyCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [
    .policyCopy, .policySyntax, .policyCharacter, .policyGrammar,
  ]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<button data-copies=\"#sample-json\">Copy</button>"),
    .passes("{\"Version\":\"2012-10-17\"}", in: .file("policies/another.json")),
    .absent("<p>no copy here</p>"),
    .absent(
      "# Sample page\n", "policy-copy", "does not hold the policy", in: .file("page/index.md")),
    .fails(
      Sample.block() + "▸<button data-copies=\"#elsewhere\">Copy</button>", "policy-copy",
      "'#elsewhere'"),
    .passes(
      Sample.block() + "<button data-clipboard-text='\(Sample.json())'>Copy</button>"),
    .passes(
      "<figure>\(Sample.block())<button data-copies=\"#sample-json\">Copy</button></figure>"),
    .fails(
      Sample.block() + "<figure>"
        + Sample.export(.yaml).replacing("<pre", with: "<pre id=\"other\"")
        + "▸<button data-copies=\"#sample-json\">Copy</button></figure>", "policy-copy",
      "is not the policy beside it, '#other'"),
    .fails(
      "<figure><details>\(Sample.block())</details><details>"
        + Sample.export(.yaml).replacing("<pre", with: "<pre id=\"other\"")
        + "▸<button data-copies=\"#sample-json\">Copy</button></details></figure>", "policy-copy",
      "is not the policy beside it, '#other'"),
    .passes(
      "<figure>\(Sample.block())\(download("sample.min.json", "Compact JSON"))"
        + "\(download("sample.json.sha256", "SHA-256"))</figure>"),
    .fails(
      "<figure>\(Sample.block())\(download("sample.atom", "Download", at: "▸"))</figure>",
      "policy-copy", "'policies/sample.atom', which is no download of the policy 'sample'"),
    .fails(
      "<figure>\(Sample.block())\(download("queue.json", "Download", at: "▸"))</figure>",
      "policy-copy", "'policies/queue.json', which is no download"),
    .fails(
      Sample.block() + download("sample.json", "Download compact", at: "▸"), "policy-copy",
      "is not the compact form"),
    .fails(
      "<figure>\(Sample.block())\(download("sample.min.json", "Download JSON", at: "▸"))</figure>",
      "policy-copy", "is the compact form of the readable one"),
    .fails(
      Sample.block() + download("sample.json.sha256", "Download JSON", at: "▸"), "policy-copy",
      "is a digest"),
    .fails(
      Sample.block() + download("sample.json", "SHA-256", at: "▸"), "policy-copy", "is no digest"),
    .fails(
      Sample.block() + download("sample.json", "Download YAML", at: "▸"), "policy-copy",
      "is no yaml"),
    .fails(
      Sample.block()
        + download("sample.json", "JSON", at: "▸").replacing(
          "<a download", with: "<a download=\"a.txt\""),
      "policy-copy", "is saved as 'a.txt'"),
    .fails(
      Sample.block() + download("sample.min.json", "Readable JSON", at: "▸"), "policy-copy",
      "is the compact form"),
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
    .passes(
      "<figure>\(Sample.block())<a href=\"../policies/queue.json\">Queue</a></figure>"),
    .passes("<figure>\(Sample.block())\(download("gone.json", "JSON"))</figure>"),
    .passes(
      Sample.block()
        + download("sample.json", "JSON").replacing("<a download", with: "<a download=\"x.json\"")),
    .passes(
      "<figure>\(Sample.block().replacing("\"readable\"", with: "\"compact\""))"
        + "\(download("sample.min.json", "JSON"))</figure>"),
  ]

  private static func download(_ file: String, _ label: String, at mark: String = "") -> String {
    "<a download href=\(mark)\"../policies/\(file)\">\(label)</a>"
  }

  private static let older = CheckExample.Place.file("policies/sample@2024-01.json")

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    outcome.findings += CopyButton.findings(on: page)
    outcome.findings += DownloadLink.findings(on: page, in: context)
    outcome.findings += context.blocks.flatMap(HiddenPolicyText.findings)
    for copy in UnseenPolicy.all(on: page, in: context) { judge(copy, into: &outcome, context) }
    guard !context.blocks.isEmpty else { return outcome }
    for text in outcome.repeats(in: context) {
      let twin = TwinPolicies(text, of: context.blocks, known: context.product.publishedPolicies)
      for copy in twin.copies { judge(copy, into: &outcome, context) }
      outcome.findings += twin.absent.map { block in
        Finding(
          "policy-copy", at: text.position(at: 0),
          "\(text.name) does not hold the policy '\(block.policy.id)' that its page shows",
          hint: context.cure(block.policy.source), expected: block.policy.id,
          about: Subject(fact: block.policy.id + ".json", channel: text.file, item: "absent"),
          model: block.policy.source)
      }
    }
    return outcome
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.publishedPolicies {
      for copy in downloads(of: policy, in: context, noting: &outcome) {
        judge(copy, into: &outcome, context)
      }
    }
    return outcome
  }

  private static func downloads(
    of policy: PublishedPolicy, in context: CheckContext, noting outcome: inout CheckOutcome
  ) -> [PolicyCopy] {
    var copies: [PolicyCopy] = []
    for download in PolicyDownload.all(of: policy) where !download.isDigest {
      guard download.part == nil, let source = outcome.text(of: download.path, in: context.folder),
        PolicyTransportCheck.fault(of: download, source) == nil
      else { continue }
      copies.append(
        PolicyCopy(
          PolicyText(source.utf8, of: policy, against: policy.document),
          name: "the download '\(download.path)'", channel: download.path, isFile: true
        ) { source.position(at: $0) })
    }
    let sets = PartSet.downloads(of: policy, in: context, noting: &outcome)
    return copies + sets.flatMap { set in set.parts.map { PolicyCopy($0, of: set) } }
  }

  private static func judge(
    _ copy: PolicyCopy, into outcome: inout CheckOutcome, _ context: CheckContext
  ) {
    outcome.checked.policies += 1
    outcome.findings += copy.findings(in: context)
  }
}
