internal import Diagnostics

extension MentionCheck {
  /// Numbers as they are written, and of other things.
  static let wordings: [CheckExample] = [
    .passes(says("AWS offers more than 200 services.")),
    .passes(says("AWS had 5 services in 2004.")),
    .passes(says("A DynamoDB table name has 3 to 255 characters.")),
    .passes(says("It has a few actions, and a few hundred characters more than before.")),
    .fails(says("It allows ▸a few dozen actions."), "count", "'a few dozen actions' is not true"),
    .fails(
      says("It uses less than ▸4 % of what AWS allows."), "size-approximate", "'less than 4 %"),
    .fails(says("It has 3 S3 actions and ▸20 for IAM."), "coverage", "'20 actions'"),
    .passes(says("It has 3 S3 actions and 1 for IAM, and 20 for the rest of us.")),
    .fails(
      says("It reaches \(Sample.span("sample.service-count", "▸2")) AWS regions."), "count",
      "'2 regions' is bound to"),
    .fails(
      says(
        "A role takes \(Sample.span("quota.attached-managed-policies", "▸10")) inline policies."),
      "quota", "'10 inline policies' is bound to"),
    .passes("<meta name=\"12 statements\" content=\"x\">", in: .head),
    .passes(says("There is room for another 5,828 characters. You can add 5,828 characters.")),
    .passes(
      says("There is no room for another 5,900 characters. Another 3 characters are read.")),
    .fails(says("There is room for another ▸900 characters."), "coverage", "'900 characters'"),
    .fails(says("There is no room for another ▸900 characters."), "coverage", "'900 characters'"),
    .fails(says("You can add another ▸900 characters."), "coverage", "'900 characters'"),
    .fails(says("That leaves room for another ▸2 statements."), "coverage", "'2 statements'"),
    .fails(
      says("There is room for another ▸900 actions."), "size-number",
      "'900 actions' are said to fit where 5,828 characters are left"),
    .fails(says("You can add ▸99 more statements."), "size-number", "'99 statements'"),
    .fails(says("It is just short of ▸1,000 characters long."), "size-approximate", "nearly 1,000"),
    .fails(
      SamplePage.twin + "\n▸Eight percent of the quota is free.\n", "size-number", "'Eight %'",
      in: .file("page/index.md")),
    .fails(says("Pol&shy;icy: it has ▸12 state&shy;ments."), "coverage", "'12 statements'"),
    .fails(says("It has ▸12 state&#8203;ments."), "coverage", "'12 statements'"),
    .fails(says("It is <kbd>▸5,100</kbd> characters long."), "coverage", "'5,100 characters'"),
    .fails(says("Size: ▸5,100/6,144 characters"), "coverage", "'5,100'"),
    .passes(says("The path <code>5,100</code> leads to characters of <code>7</code>.")),
    .passes(says("One statement has a condition.")),
    .passes(Sample.steps() + says("The installation of the app takes five steps.")),
    .fails(Sample.steps() + says("Creating the policy takes ▸seven steps."), "steps", "'seven"),
  ]
}
