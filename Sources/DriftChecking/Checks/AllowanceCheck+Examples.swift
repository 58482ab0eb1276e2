internal import Diagnostics

extension AllowanceCheck {
  /// What is said of an action beside that a policy allows it.
  static let ofActions: [CheckExample] = [
    .passes(says("The policy lets Sample call <code>s3:GetObject</code>.")),
    .passes(says("The policy does not let Sample call <code>kms:Decrypt</code>.")),
    .passes(says("Your boundary lets Sample call <code>kms:Decrypt</code>.")),
    .passes(says("The policy could let Sample call <code>kms:Decrypt</code>.")),
    .passes(says("<code>s3:GetObject</code> belongs to the <code>Read</code> statement.")),
    .passes(says("<code>s3:GetObject</code> is not in the <code>Pass</code> statement.")),
    .passes(says("<code>iam:GetUser</code> is among the actions that cost most.")),
    .passes(says("<code>iam:GetUser</code> is one of the actions. The policy leaves out KMS.")),
    .passes(says("The old policy leaves out <code>s3:GetObject</code>.")),
    .passes(says("The policy leaves <code>s3:GetObject</code> as it is.")),
    .passes(says("Your role is new. <code>iam:GetUser</code> is among the allowed actions.")),
    .fails(
      says("The policy lets Sample call <code>▸kms:Decrypt</code>."), "access-claim",
      "'kms:Decrypt' is allowed"),
    .fails(
      says("The policy never lets Sample call <code>▸iam:PassRole</code>."), "access-claim",
      "'iam:PassRole' is not allowed"),
    .fails(
      says("<code>▸s3:GetObject</code> is part of the <code>Pass</code> statement."),
      "access-claim", "where the statement 'Pass' does not allow it"),
    .fails(
      says("<code>▸s3:GetObject</code> belongs to the statement <code>Pass</code>."),
      "access-claim", "where the statement 'Pass' does not allow it"),
    .fails(
      says("<code>▸iam:GetUser</code> is among the allowed actions."), "access-claim",
      "'iam:GetUser' is allowed"),
    .fails(
      says("<code>▸iam:GetUser</code> is one of the 4 actions that the policy allows."),
      "access-claim", "'iam:GetUser' is allowed"),
    .fails(
      says("<code>▸iam:PassRole</code> is not among the policy's actions."), "access-claim",
      "'iam:PassRole' is not allowed"),
    .fails(
      says("The policy leaves out <code>▸iam:PassRole</code>."), "access-claim",
      "'iam:PassRole' is not allowed"),
    .fails(
      says("The policy leaves <code>▸iam:PassRole</code> out."), "access-claim",
      "'iam:PassRole' is not allowed"),
    .fails(says("The policy leaves out ▸S3."), "services", "'S3' is not reached"),
  ]
}
