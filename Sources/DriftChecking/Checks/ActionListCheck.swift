internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The actions of each statement must be the model's, at AWS's access level, and lead to its pages.
package enum ActionListCheck: PageCheck {
  package static let rules: [Rule] = [
    .count, .statementIDs, .accessClaim, .services, .policyCopy, .policyMissing, .link,
  ]
  package static let examples: [CheckExample] = [
    .passes(list()),
    .passes(list("Allow, 3 actions: List 1, Read 1, Write 1", "Allow")),
    .passes(
      list(
        "<a href=\"\(reference)amazons3.html\"><code>s3:PutObject</code></a>",
        "<code>s3:PutObject</code>")),
    .passes(list("s3:PutObject", "S3:putobject")),
    .absent("<p>no list here</p>"),
    .fails(
      list("<summary><code>Pass", "▸<summary><code>Pass").replacing(
        "</table></details>\n<details>",
        with: "</table><pre data-statement=\"Read\">{}</pre></details>\n<details>"),
      "policy-missing", "has no JSON to copy"),
    .fails(
      list("<summary><code>Read</code> Allow", "▸<summary><code>Read</code> Deny"),
      "policy-copy", "the effect 'Deny'"),
    .fails(
      list("<summary><code>Read</code> Allow, 3", "▸<summary><code>Read</code> Allow, 4"),
      "count", "'4' actions"),
    .fails(
      list(
        "<summary><code>Read</code> Allow, 3 actions: List 1, Read 1",
        "▸<summary><code>Read</code> Allow, 3 actions: List 1, Read 2"), "count",
      "'2' actions of the level 'Read'"),
    .fails(
      list(
        "<td>1</td><td><a href=\"\(reference)amazons3.html\"><code>s3:ListBucket",
        "▸<td>2</td><td><a href=\"\(reference)amazons3.html\"><code>s3:ListBucket"), "count",
      "counts '2'"),
    .fails(
      list("<td>List</td>", "▸<td>Write</td>"), "access-claim",
      "'s3:ListBucket' at the level 'Write', not 'List'"),
    .fails(list("<th>iam</th>", "▸<th>sts</th>"), "services", "in the service 'sts', not 'iam'"),
    .fails(
      list("<code>s3:PutObject", "▸<code>s3:PutObjectAcl"), "policy-copy", "'s3:PutObjectAcl'"),
    .fails(
      list(
        "<tr><th>iam</th><td>Write</td><td>1</td><td><a href=\"\(reference)awsidentityandaccessmanagementiam.html\"><code>iam:PassRole</code></a></td></tr>",
        ""),
      "policy-copy", "no action 'iam:PassRole'"),
    .fails(
      list("amazons3.html\"><code>s3:PutObject", "awslambda.html\"><code>s3:PutObject"),
      "link", "linked to"),
    .fails(list("<code>Pass<", "▸<code>Passing<"), "statement-ids", "'Passing'"),
    .absent(
      "<div data-fact=\"sample.actions\"><details><summary><code>Raed</code></summary></details></div>",
      "statement-ids", "the statement 'Pass' are not listed"),
    .passes(
      list().replacing("<details>", with: "<div><details>")
        .replacing("</details>", with: "</details></div>")),
    .passes(list("<details><summary>", "<details><span></span><summary>")),
    .passes(list("</summary>", "</summary><p><b>1</b> <b>2</b> <b>3</b> <b>4</b></p>")),
    .fails(
      list("<summary><code>Pass", "▸<summary><code>Pass").replacing(
        "</table></details>\n<details>",
        with: "</table><pre data-statement=\"Read\">{}</pre></details>\n<details>"
      ).replacing("actions\">", with: "actions\"><div>").replacing("</div>", with: "</div></div>"),
      "policy-missing", "has no JSON to copy"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      for binding in page.bindings(of: policy.id + ".actions") {
        outcome.checked.claims += 1
        outcome.findings += unpublished(in: binding.element, of: policy, on: page, context)
        let sections = ActionSection.all(in: binding.element, on: page)
        outcome.findings += nameFindings(in: sections, of: policy, binding, on: page, context)
        for section in sections {
          guard let documented = statement(named: section.name.text, of: policy) else { continue }
          outcome.findings +=
            ActionJudge(
              section: section, documented: documented, policy: policy, page: page, context: context
            ).findings
        }
      }
    }
    return outcome
  }
}

extension ActionListCheck {
  private static func statement(
    named name: String, of policy: PublishedPolicy
  ) -> DocumentedStatement? {
    policy.statementNames.firstIndex(of: name).map { policy.statements[$0] }
  }

  /// Sections without their statement's JSON, where others have theirs.
  private static func unpublished(
    in element: HTMLElement, of policy: PublishedPolicy, on page: PublishedPage,
    _ context: CheckContext
  ) -> [Finding] {
    let sections = element.topmost { $0.name == "details" && !$0.isHidden }
    let bare = sections.filter { section in
      section.all { $0["data-statement"] != nil && !$0.isHidden }.isEmpty
    }
    guard bare.count * 2 <= sections.count else { return [] }
    return bare.map { section in
      let summary = section.first(named: "summary") ?? section
      let sid = page.line(of: summary.first(named: "code") ?? summary)
      let source = policy.source(of: sid)
      return Finding(
        "policy-missing", at: page.position(at: summary.offset),
        "the statement '\(sid)' has no JSON to copy, as the others have",
        hint: context.cure(source), expected: sid,
        about: Subject(fact: policy.id + ".actions", channel: page.name, item: "\(sid) JSON"),
        model: source)
    }
  }

  /// Sections of statements that the model does not have, that stand twice, or that are not there.
  private static func nameFindings(
    in sections: [ActionSection], of policy: PublishedPolicy, _ binding: FactBinding,
    on page: PublishedPage, _ context: CheckContext
  ) -> [Finding] {
    let wanted = policy.statementNames
    var absent = wanted
    var findings: [Finding] = []
    func add(_ message: String, at offset: Int, expected: String?, actual: String?) {
      let source = policy.source(of: expected)
      findings.append(
        Finding(
          "statement-ids", at: page.position(at: offset), message, hint: context.cure(source),
          expected: expected, actual: actual,
          about: Subject(
            fact: policy.id + ".actions", channel: page.name,
            item: "\(expected ?? actual ?? "") name"),
          model: source))
    }
    var places: [String: Int] = [:]
    for section in sections {
      let name = section.name.text
      if let index = absent.firstIndex(of: name) {
        absent.remove(at: index)
      } else if wanted.contains(name) {
        add(
          "the actions of the statement '\(name)' stand twice", at: section.name.offset,
          expected: name, actual: name)
      } else {
        let meant = Suggestion.nearest(to: name, among: absent) ?? absent.first
        absent.removeAll { $0 == meant }
        add(
          "the actions of '\(name)' are listed, and the model has no such statement",
          at: section.name.offset, expected: meant, actual: name)
      }
      places[name] = section.summary.offset
    }
    for name in absent {
      let place = Precedence.place(before: name, in: wanted) { places[$0] }
      add(
        "the actions of the statement '\(name)' are not listed",
        at: place ?? binding.element.offset, expected: name, actual: nil)
    }
    return findings
  }

  private static let reference =
    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_"

  private static func row(_ service: String, _ level: String, _ page: String, _ action: String)
    -> String
  {
    "<tr><th>\(service)</th><td>\(level)</td><td>1</td><td><a href=\"\(reference)\(page).html\">"
      + "<code>\(action)</code></a></td></tr>"
  }

  /// The list of the sample's actions, one text in it replaced.
  private static func list(_ old: String = "", _ new: String = "") -> String {
    let iam = "awsidentityandaccessmanagementiam"
    let text = """
      <div data-fact="sample.actions">
      <details><summary><code>Read</code> Allow, 3 actions: List 1, Read 1, Write 1</summary>
      <table><tr><th>Service</th><th>Access level</th><th>Actions</th><th>Names</th></tr>
      \(row("s3", "List", "amazons3", "s3:ListBucket"))
      \(row("s3", "Read", "amazons3", "s3:GetObject"))
      \(row("s3", "Write", "amazons3", "s3:PutObject"))</table></details>
      <details><summary><code>Pass</code> Allow, 1 action: Write 1</summary>
      <table>\(row("iam", "Write", iam, "iam:PassRole"))</table></details>
      </div>
      """
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }
}
