extension MergeCase {
  /// What may become one, or less.
  static let merged: [MergeCase] = [
    MergeCase(
      "the others add nothing to a statement: it stays as it is written",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"*"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":["a:y","a:x"],"Resource":["*"]}"#,
      #"{"Sid":"B","Effect":"Allow","Action":["a:y","a:x"],"Resource":"*"}"#),
    MergeCase(
      "different actions on one resource, neither part of the other",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"*"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":"a:y","Resource":"*"}"#,
      #"{"Effect":"Allow","Action":["a:x","a:y"],"Resource":"*"}"#),
    MergeCase(
      "the same actions in other case and order: the resources join",
      #"{"Effect":"Allow","Action":["a:x","b:y"],"Resource":"r"},"#
        + #"{"Effect":"Allow","Action":["B:Y","A:X"],"Resource":"s"}"#,
      #"{"Effect":"Allow","Action":["a:x","b:y"],"Resource":["r","s"]}"#),
    MergeCase(
      "conditions are the same whatever the order and case of what has none",
      #"{"Effect":"Allow","Action":"a:x","Resource":"r","#
        + #""Condition":{"StringEquals":{"aws:K":["1","2"]}}},"#
        + #"{"Effect":"Allow","Action":"a:y","Resource":"r","#
        + #""Condition":{"stringequals":{"AWS:k":["2","1","2"]}}}"#,
      #"{"Effect":"Allow","Action":["a:x","a:y"],"Resource":"r","#
        + #""Condition":{"StringEquals":{"aws:K":["1","2"]}}}"#),
    MergeCase(
      "one Sid for all stays",
      #"{"Sid":"A","Effect":"Deny","Action":"a:x","Resource":"r"},"#
        + #"{"Sid":"A","Effect":"Deny","Action":"a:x","Resource":"s"}"#,
      #"{"Sid":"A","Effect":"Deny","Action":"a:x","Resource":["r","s"]}"#),
    MergeCase(
      "an action part of another in its list",
      #"{"Effect":"Allow","Action":["s3:Get*","s3:GetObject","S3:PUTOBJECT","s3:PutObject"],"#
        + #""Resource":"*"}"#,
      #"{"Effect":"Allow","Action":["s3:Get*","S3:PUTOBJECT"],"Resource":"*"}"#),
    MergeCase(
      "a resource part of another in its list",
      #"{"Effect":"Allow","Action":"s3:Get*","#
        + #""Resource":["arn:aws:s3:::b/k","arn:aws:s3:::b/*","arn:aws:s3:::c"]}"#,
      #"{"Effect":"Allow","Action":"s3:Get*","Resource":["arn:aws:s3:::b/*","arn:aws:s3:::c"]}"#),
    MergeCase(
      "a statement part of another goes, and the other one keeps its Sid",
      #"{"Sid":"Part","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"},"#
        + #"{"Sid":"Whole","Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::*"}"#,
      #"{"Sid":"Whole","Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::*"}"#),
    MergeCase(
      "an action another statement gives on more resources",
      #"{"Sid":"A","Effect":"Allow","Action":["a:x","a:y"],"Resource":"r"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":["a:x","a:z"],"Resource":"*"}"#,
      #"{"Sid":"A","Effect":"Allow","Action":"a:y","Resource":"r"}"#,
      #"{"Sid":"B","Effect":"Allow","Action":["a:x","a:z"],"Resource":"*"}"#),
    MergeCase(
      "a statement under a condition that another gives under none",
      #"{"Effect":"Allow","Action":"a:x","Resource":"r","#
        + #""Condition":{"Bool":{"aws:K":"true"}}},"#
        + #"{"Sid":"B","Effect":"Allow","Action":"a:*","Resource":"*"}"#,
      #"{"Sid":"B","Effect":"Allow","Action":"a:*","Resource":"*"}"#),
    MergeCase(
      "the same NotAction joins resources",
      #"{"Effect":"Allow","NotAction":["a:x","a:y"],"Resource":"r"},"#
        + #"{"Effect":"Allow","NotAction":["a:Y","a:X"],"Resource":"s"}"#,
      #"{"Effect":"Allow","NotAction":["a:x","a:y"],"Resource":["r","s"]}"#),
    MergeCase(
      "the greater gain goes first where a statement fits two groups",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"r"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":"a:x","Resource":"s"},"#
        + #"{"Sid":"C","Effect":"Allow","Action":"a:y","Resource":"r"},"#
        + #"{"Sid":"D","Effect":"Allow","Action":"a:z","Resource":"r"}"#,
      #"{"Effect":"Allow","Action":["a:x","a:y","a:z"],"Resource":"r"}"#,
      #"{"Sid":"B","Effect":"Allow","Action":"a:x","Resource":"s"}"#),
  ]
}
