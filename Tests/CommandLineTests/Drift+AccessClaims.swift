/// Sentences that promise how little the policy does, true and untrue.
extension Drift {
  static let accessClaims = [
    promise("The policy is read-only."),
    promise("Audit Trail gets read-only access to your account."),
    promise("These permissions do not change anything in your account."),
    promise("The policy is large; it never deletes your data."),
    promise("The statement <code>S3</code> only reads."),
    promise("The policy gives read-only access to SQS."),
    Drift(
      "a promise in a table", "access-claim", "</h1>",
      "</h1><table><tr><td><code>S3</code></td>\n<td>read-only</td></tr></table>",
      at: "<td>read-only"),
    Drift(
      "a promise in the description", "access-claim", "name=\"description\" content=\"",
      "name=\"description\"\ncontent=\"Read-only access for Audit Trail. ",
      at: "content=\"Read-only"),
  ]

  static let harmlessAccessClaims = [
    quietly("The policy is not read-only."),
    quietly("The policy gives more than read-only access."),
    quietly("The auditors' own policy is read-only."),
    quietly("Auditors need no more than the managed policy ReadOnlyAccess."),
    quietly("Use a read-only role to review it."),
    quietly("If the disk is read-only, the policy cannot be saved."),
    quietly("One of its read-only statements is the preflight check."),
    quietly("A policy that is read-only would not do."),
    quietly("The policy never deletes a bucket that is in use."),
    quietly("The statement <code>PreflightCheck</code> is read-only."),
  ]

  private static func promise(_ sentence: String) -> Drift {
    Drift(sentence, "access-claim", "</h1>", "</h1>\n<p>\(sentence)</p>", at: "<p>\(sentence)")
  }

  private static func quietly(_ sentence: String) -> Drift {
    Drift(sentence, "", "</h1>", "</h1>\n<p>\(sentence)</p>")
  }
}
