internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// A policy in the form of another tool must say what the model exports, with nothing hidden in it,
/// and each form must be called by its name.
package enum PolicyExportCheck: PageCheck {
  package static let rules: [Rule] = [.policyCopy]
  package static let examples: [CheckExample] =
    PublishedPolicy.exports.map { .passes(Sample.export($0)) } + layouts + changes + hidden + [
      .passes(Sample.export(.terraform).replacing("\n", with: "\r\n")),
      .passes(Sample.export(.yaml).replacing("s3:GetObject", with: "s3:<wbr>GetObject")),
      .passes(Sample.export(.terraform).replacing("s3:GetObject", with: "S3:getobject")),
      .absent("<p>no export here</p>"),
      .fails(
        Sample.export(.yaml).replacing("- s3:GetObject", with: "▸- s3:GetObjects"), "policy-copy",
        "it lacks 's3:GetObject', it says '- s3:GetObjects' where '- s3:GetObject' is due"),
      .fails(
        Sample.export(.terraform).replacing("\"Allow\"", with: "\"Deny\""), "policy-copy",
        "where"),
      .fails(
        "▸" + Sample.export(.cdk).replacing("\"cdk\"", with: "\"cdkk\""), "policy-copy",
        "no export is named 'cdkk'"),
      .fails(
        "▸<pre data-fact=\"sample.json\" data-export=\"cli\"></pre>", "policy-copy", "it says"),
      .passes(folded(Sample.export(.terraform), "With Terraform 1.9")),
      .passes(folded(Sample.block(), "What CloudFormation needs")),
      .fails(folded(Sample.export(.cdk), "AWS CloudFormation"), "policy-copy", "another form"),
      .fails(folded(Sample.block(), "Terraform"), "policy-copy", "which is 'readable'"),
      .fails(
        Sample.export(.cli).replacing("<pre", with: "<pre id=\"command\"")
          + "▸<button data-copies=\"#command\">Copy as CDK</button>", "policy-copy",
        "'Copy as CDK'"),
      .fails(
        Sample.export(.yaml).replacing("<pre", with: "<pre aria-label=▸\"Policy as JSON\""),
        "policy-copy", "which is 'yaml'"),
      .fails(
        twinWithCommand("--policy-name ", "▸--policy-name Old"), "policy-copy",
        "'--policy-name OldSampleRole", in: .file("page/index.md")),
      .passes(String(SamplePage.twin.dropLast("\n```\n".count)), in: .file("page/index.md")),
      .fails(
        SamplePage.twin.replacing("```\(PolicyExport.cdk.language)\n", with: "```text\n"),
        "policy-copy", "in the Markdown twin is not there", in: .file("page/index.md")),
      .passes(folded("<pre data-fact=\"sample.json\" data-statement=\"Read\"></pre>", "YAML")),
      .passes(folded(Sample.block() + Sample.export(.yaml), "Terraform")),
      .passes(folded(Sample.export(.cdk), "AWS CDK") + Sample.block()),
      .passes("<details><p>Terraform</p>\(Sample.block())</details>"),
      .passes(
        Sample.block() + Sample.export(.yaml).replacing("<pre", with: "<pre id=\"yaml\"")
          + "<button data-copies=\"#yaml\">Copy YAML</button>"),
      .passes(SamplePage.twin.replacing("\n", with: "\r\n"), in: .file("page/index.md")),
      .passes(labelled("Terraform:"), in: .file("page/index.md")),
      .passes(labelled("The same for CloudFormation, by hand:"), in: .file("page/index.md")),
      .fails(
        labelled("▸AWS CloudFormation:"), "policy-copy", "form, 'hcl'", in: .file("page/index.md")),
    ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let texts = outcome.repeats(in: context)
    for policy in context.policies {
      for text in texts { outcome.findings += FenceLabel.findings(in: text, of: policy, context) }
    }
    for policy in context.product.publishedPolicies {
      for binding in page.bindings(of: policy.id + ".json") {
        outcome.findings += FormName(of: binding.element, on: page, policy: policy)
          .findings(in: context)
        guard let name = binding.element["data-export"] else { continue }
        outcome.checked.policies += 1
        outcome.findings += findings(for: name, of: policy, in: binding.element, on: page, context)
        guard let form = PolicyExport(rawValue: name) else { continue }
        for text in texts {
          outcome.findings += findings(in: text, form, of: policy, context)
        }
      }
    }
    return outcome
  }

  /// The sample page's twin with a command before its exports, which begins as one of them does; a
  /// text in that one replaced.
  private static func twinWithCommand(_ old: String, _ new: String) -> String {
    let export = (try? Sample.policy.text(as: .cli)) ?? ""
    let command = export.split(separator: "\n").prefix(3).joined(separator: "\n")
    return SamplePage.twin.replacing(
      export,
      with: "\(command)\n  --policy-document file://sample.json\n```\n\n```sh\n"
        + export.replacing(old, with: new))
  }

  /// The twin with a line above its export for Terraform.
  private static func labelled(_ label: String) -> String {
    let fence = "```\(PolicyExport.terraform.language)\n"
    return SamplePage.twin.replacing(fence, with: label + "\n\n" + fence, maxReplacements: 1)
  }

  private static func folded(_ block: String, _ title: String) -> String {
    "<details>▸<summary>\(title)</summary>\(block)</details>"
  }

  private static func findings(
    for name: String, of policy: PublishedPolicy, in element: HTMLElement,
    on page: PublishedPage, _ context: CheckContext
  ) -> [Finding] {
    guard let form = PublishedPolicy.exports.first(where: { $0.rawValue == name }),
      let text = try? policy.text(as: form)
    else {
      return [
        Finding(
          "policy-copy", at: page.position(at: element.offset),
          "no export is named '\(name)' that could hold the policy '\(policy.id)'",
          hint: context.cure(policy.source),
          about: Subject(fact: policy.id + ".json", channel: page.name, item: "export \(name)"),
          model: policy.source)
      ]
    }
    let hidden = HiddenPolicyText.findings(in: element, of: policy, on: page)
    let copied = PublishedText(
      copiedFrom: element, source: page.source.utf8, leavingOut: HiddenPolicyText.isUnseen)
    let shown = copied.withoutFinalNewline
    guard let difference = ExportDifference(shown, with: text, as: form) else { return hidden }
    let offset = copied.utf8.isEmpty ? element.offset : copied.sourceOffset(at: difference.offset)
    return hidden + [
      finding(
        difference, in: "the policy as \(form.title)", at: page.position(at: offset),
        channel: page.name, form, of: policy, context)
    ]
  }

  /// The fence of a twin in the language of an export that is most like it.
  private static func findings(
    in twin: TwinText, _ form: PolicyExport, of policy: PublishedPolicy, _ context: CheckContext
  ) -> [Finding] {
    guard let text = try? policy.text(as: form) else { return [] }
    let differences = twin.fences.filter { fence in
      fence.info == form.language && !fence.isIllustration
    }.map { fence in
      let content = fence.code(in: twin.utf8)
      let body = content.last == UInt8(ascii: "\n") ? content.dropLast() : content
      return (fence: fence, difference: ExportDifference(body, with: text, as: form))
    }
    guard !differences.contains(where: { $0.difference == nil }) else { return [] }
    let name = "the policy as \(form.title) in \(twin.name)"
    let nearest = differences.max {
      ($0.difference?.sharedLines ?? 0) < ($1.difference?.sharedLines ?? 0)
    }
    guard let nearest, let difference = nearest.difference, difference.line > 1 else {
      return [
        Finding(
          "policy-copy", at: twin.position(at: 0), "\(name) is not there",
          hint: context.cure(policy.source),
          about: Subject(
            fact: policy.id + ".json", channel: twin.file, item: "export \(form.rawValue)"),
          model: policy.source)
      ]
    }
    return [
      finding(
        difference, in: name,
        at: twin.position(at: nearest.fence.content.lowerBound + difference.offset),
        channel: twin.file, form, of: policy, context)
    ]
  }

  private static func finding(
    _ difference: ExportDifference, in name: String, at position: SourcePosition, channel: String,
    _ form: PolicyExport, of policy: PublishedPolicy, _ context: CheckContext
  ) -> Finding {
    Finding(
      "policy-copy", at: position,
      "\(name) parts from the model in line \(difference.line): \(difference.message)",
      hint: context.cure(policy.source), expected: difference.expected, actual: difference.found,
      about: Subject(
        fact: policy.id + ".json", channel: channel,
        item: "export \(form.rawValue) \(difference.line) \(difference.found ?? "")"),
      model: policy.source,
      mayGrantMore: difference.lacking.isEmpty || !difference.added.isEmpty)
  }
}
