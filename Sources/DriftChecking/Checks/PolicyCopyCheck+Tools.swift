internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

extension PolicyCopyCheck {
  /// Buttons that copy a policy, and links that download it.
  static let tools: [CheckExample] = [
    .passes(Sample.block() + "<button data-copies=\"#sample-json\">Copy</button>"),
    .fails(
      Sample.block() + "▸<button data-copies=\"#elsewhere\">Copy</button>", "policy-copy",
      "'#elsewhere'"),
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
        + "\(download("sample.json", "JSON"))\(download("sample.json.sha256", "SHA-256"))</figure>"),
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
    .passes(
      "<figure>\(Sample.block())<a href=\"../policies/queue.json\">Queue</a></figure>"),
    .passes("<figure>\(Sample.block())\(download("gone.json", "JSON"))</figure>"),
    .passes(
      Sample.block()
        + download("sample.json", "JSON").replacing("<a download", with: "<a download=\"x.json\"")),
    .passes(
      "<figure>\(Sample.block().replacing("\"readable\"", with: "\"compact\""))"
        + "\(download("sample.min.json", "JSON"))</figure>"),
    .passes("<figure>\(Sample.block())<button>Copy link</button></figure><button>Copy</button>"),
    .passes("<figure>\(Sample.block())<button id=\"copy\">Copy policy</button></figure>"),
    .fails(
      "<figure>\(Sample.block())▸<button type=\"button\" class=\"copy\">Copy policy</button></figure>",
      "policy-copy", "has no 'data-copies'"),
    .fails(
      Sample.block() + download("sample.json.sha256", "MD5", at: "▸"), "policy-copy", "is no MD5"),
    .fails(
      Sample.block() + "▸" + download("sample.json.sha256", "SHA-256"), "policy-copy",
      "leads to the digest of 'policies/sample.json' and not to the file"),
    .fails(
      "\(Sample.block())<p>Download it first:</p>▸\(command)", "policy-copy",
      "which the page says to download"),
    .passes("\(Sample.block())<p>Save it first:</p>\(command)"),
    .passes("\(Sample.block())<p>Download it:</p>\(command)\(download("sample.json", "JSON"))"),
    .fails(
      Sample.block() + command
        + download("sample.json", "JSON", at: "▸").replacing(
          "<a download", with: "<a download=\"policy.json\""),
      "policy-copy", "is saved as 'policy.json' where the command reads 'sample.json'"),
  ]

  private static let command =
    "<pre data-fact=\"sample.command\">\(CreationCommand(for: Sample.policy).text)</pre>"

  private static func download(_ file: String, _ label: String, at mark: String = "") -> String {
    "<a download href=\(mark)\"../policies/\(file)\">\(label)</a>"
  }
}
