extension Drift {
  private static let download = "site/policies/audit-trail.json"
  private static let role = "arn:aws:iam::*:role/AuditTrailRole-*"
  private static let queueEffect = """
    "SQS"</span>,
          <span class="j-key">"Effect"</span>: <span class="j-string">"Allow"</span>
    """

  /// Edits that part the site from the model, each with the rule and the line that must name it.
  static let all = [
    Drift(
      "an action removed", "policy-narrower", "        \(action("sqs:TagQueue")),\n", "",
      at: action("sqs:SendMessage")),
    Drift(
      "an action added", "policy-broader", action("sqs:TagQueue"),
      action("sqs:TagQueue") + ",\n" + action("sqs:PurgeQueue"), at: action("sqs:PurgeQueue")),
    Drift(
      "an action misspelt", "policy-incomparable", action("sqs:TagQueue"), action("sqs:TagQeue")),
    Drift("an action widened", "policy-broader", action("sqs:TagQueue"), action("sqs:*")),
    Drift(
      "Effect changed", "policy-narrower", queueEffect,
      queueEffect.replacing("Allow", with: "Deny"), at: "\"Deny\""),
    Drift(
      "a resource widened", "policy-broader", "\"\(role)\"", "\"*\"",
      at: "\"*\"</span>,\n      <span class=\"j-key\">\"Condition\""),
    Drift(
      "a service added to a condition", "policy-broader", "\"events.amazonaws.com\"",
      "\"events.amazonaws.com\",\n\"ec2.amazonaws.com\"", at: "\"ec2.amazonaws.com\""),
    Drift(
      "a Sid changed", "statement-ids", "<span class=\"j-sid\">\"SQS\"",
      "<span class=\"j-sid\">\"Queues\""),
    Drift(
      "an action repeated, which counts twice", "size-number", action("sqs:TagQueue"),
      action("sqs:TagQueue") + "," + action("sqs:TagQueue")),
    Drift("a curly quote", "policy-character", "\"Version\"", "\u{201C}Version\""),
    Drift("a zero width space", "policy-character", "sqs:TagQueue", "sqs:Tag\u{200B}Queue"),
    Drift(
      "a trailing comma", "policy-syntax", action("sqs:UntagQueue"),
      action("sqs:UntagQueue") + ","),
    Drift(
      "a missing comma", "policy-syntax", action("sqs:TagQueue") + ",", action("sqs:TagQueue"),
      at: action("sqs:TagQueue")),
    Drift(
      "a repeated key", "policy-grammar",
      "\"Version\"</span>: <span class=\"j-string\">\"2012-10-17\"</span>,",
      "\"Version\"</span>: <span class=\"j-string\">\"2012-10-17\"</span>, \"Version\": \"2012-10-17\","
    ),
    Drift(
      "the download differing", "policy-copy", in: download, "        \"sqs:TagQueue\",\n", "",
      at: "\"sqs:SendMessage\""),
    Drift(
      "the twin differing", "policy-copy",
      in: SampleProject.html.replacing("html", with: "md"), "        \"sqs:TagQueue\",\n", "",
      at: "\"sqs:SendMessage\""),
    Drift(
      "the digest malformed", "checksum", in: download + ".sha256", "  audit-trail.json",
      " audit-trail.json", at: ""),
    Drift(
      "a crumb removed", "trail", "<li><a href=\"../../../../../docs/\">Docs</a></li>\n", "",
      at: "\">Home</a>"),
    Drift(
      "a crumb renamed", "trail", "<li><a href=\"../../../../../docs/\">Docs</a></li>",
      "<li><a href=\"../../../../../docs/\">Documents</a></li>"),
    Drift(
      "crumbs reordered", "trail",
      "<li><a href=\"../../../../../\">Home</a></li>\n<li><a href=\"../../../../../docs/\">Docs</a></li>",
      "<li><a href=\"../../../../../docs/\">Docs</a></li>\n<li><a href=\"../../../../../\">Home</a></li>",
      at: "<li><a href=\"../../../../../docs/\">Docs</a></li>"),
    Drift(
      "a crumb leading elsewhere", "trail", "<li><a href=\"../../../../../docs/\">Docs",
      "<li><a href=\"../../../../../manual/\">Docs"),
    Drift("a JSON-LD name changed", "structured-data", "\"name\": \"Docs\"", "\"name\": \"Doc\""),
    Drift(
      "a JSON-LD position changed", "structured-data", "\"position\": 2", "\"position\": 3",
      at: "\"position\": 3"),
    Drift("JSON-LD that is no JSON", "structured-data", "\"position\": 2,", "\"position\": 2,,"),
    Drift(
      "a step's control renamed", "steps", ">Next</strong>", ">Continue</strong>"),
    Drift(
      "a step removed", "steps", "<li>Choose <strong class=\"ui\">Next</strong>",
      "<!-- <li> --><strong class=\"ui\">Next</strong>", at: "<li>If the console"),
    Drift("5,664 misprinted", "size-number", ">5,664<", ">5,646<"),
    Drift("the bar drawn too short", "size-number", "width=\"5664\"", "width=\"5646\""),
    Drift("6,144 misprinted", "quota", ">6,144<", ">6,114<"),
    Drift(
      "15 statements misprinted", "count", ">15</span> statements, ", ">16</span> statements, "),
    Drift(
      "15 statements misprinted in the description", "count", "15 statements to copy",
      "16 statements to copy"),
    Drift(
      "5,664 misprinted in the twin", "size-number",
      in: SampleProject.html.replacing("html", with: "md"), "5,664 characters", "5,646 characters"),
    Drift("fits turned into does not fit", "size-claim", "fits in one", "does not fit in one"),
    Drift(
      "the policy unbound", "policy-missing", "data-fact=\"audit-trail.json\"", "class=\"x\"",
      at: "<pre tabindex=\"0\" data-fact=\"audit-trail.command\""),
    Drift(
      "a dead link", "link", "<link rel=\"icon\" type=\"image/svg+xml\" href=\"",
      "<link rel=\"icon\" type=\"image/svg+xml\" href=\"gone/"),
    Drift("a dead anchor", "anchor", "href=\"#the-policy\"", "href=\"#a-policy\""),
    Drift("a placeholder left", "placeholder", "<h1>Permissions", "<h1>{{ x.y }} Permissions"),
    Drift("a nil printed", "residue", "<h1>Permissions", "<h1>Optional(15) Permissions"),
    Drift(
      "an unbound policy", "coverage", "<h1>Permissions Needed</h1>",
      "<h1>Permissions Needed</h1><pre>{\"Statement\":[{\"Effect\":\"Allow\"}]}</pre>"),
    Drift(
      "an unknown fact", "coverage", "data-fact=\"audit-trail.service-count\"",
      "data-fact=\"audit-trail.service-coutn\""),
  ]

  /// Edits that change no meaning.
  static let quiet = [
    Drift("letter case of an action", "", "\"sqs:TagQueue\"", "\"SQS:tagqueue\""),
    Drift("a CSS class", "", "class=\"j-action\"", "class=\"j-verb\""),
    Drift(
      "the policy's indentation", "", "        <span class=\"j-action", "\t<span class=\"j-action"),
    Drift(
      "actions shuffled", "", "\(action("sqs:TagQueue")),\n        \(action("sqs:UntagQueue"))",
      "\(action("sqs:UntagQueue")),\n        \(action("sqs:TagQueue"))"),
    Drift(
      "an array of one for a scalar", "", "<span class=\"j-action\">\"iam:PassRole\"</span>",
      "[<span class=\"j-action\">\"iam:PassRole\"</span>]"),
    Drift(
      "a comment within the policy", "", action("sqs:TagQueue"),
      "<!-- tag -->" + action("sqs:TagQueue")),
    Drift("a word break within an action", "", "sqs:TagQueue", "sqs:<wbr>TagQueue"),
    Drift("an entity for a quote", "", "\"sqs:TagQueue\"", "&quot;sqs:TagQueue&#34;"),
    Drift("a narrow space for the comma", "", ">5,664<", ">5\u{202F}664<"),
    Drift("plain digits", "", ">6,144<", ">6144<"),
    Drift("a number in bold", "", ">178</span> actions", "><b>178</b></span> actions"),
    Drift("a crumb in a span", "", ">AWS set-up</a></li>", "><span>AWS  set-up</span></a></li>"),
    Drift("line ends of Windows", "", "\n", "\r\n"),
    Drift(
      "an unrelated number", "", "<h1>Permissions Needed</h1>",
      "<h1>Permissions Needed</h1><p>Port 8080, 2026, issue #5664.</p>"),
  ]
}
