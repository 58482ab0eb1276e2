extension MergeCase {
  /// Pairs that would say something else as one.
  static let left: [MergeCase] = [
    MergeCase(
      "Allow and Deny", #"{"Effect":"Allow","Action":"a:x","Resource":"r"},"#,
      #"{"Effect":"Deny","Action":"a:x","Resource":"s"}"#),
    MergeCase(
      "different NotActions: together they leave out less",
      #"{"Effect":"Allow","NotAction":"a:x","Resource":"*"},"#,
      #"{"Effect":"Allow","NotAction":"a:y","Resource":"*"}"#),
    MergeCase(
      "different NotResources", #"{"Effect":"Deny","Action":"a:x","NotResource":"r"},"#,
      #"{"Effect":"Deny","Action":"a:x","NotResource":"s"}"#),
    MergeCase(
      "an Action and a NotAction", #"{"Effect":"Allow","Action":"a:x","Resource":"r"},"#,
      #"{"Effect":"Allow","NotAction":"a:x","Resource":"r"}"#),
    MergeCase(
      "other conditions",
      #"{"Effect":"Allow","Action":"a:x","Resource":"r","Condition":{"Bool":{"a:K":"true"}}},"#,
      #"{"Effect":"Allow","Action":"a:y","Resource":"r","Condition":{"Bool":{"a:K":"false"}}}"#),
    MergeCase(
      "only one of the three the same", #"{"Effect":"Allow","Action":"a:x","Resource":"r"},"#,
      #"{"Effect":"Allow","Action":"a:y","Resource":"s"}"#),
    MergeCase(
      "resources apart by case", #"{"Effect":"Allow","Action":["a:x","a:y"],"Resource":"r"},"#,
      #"{"Effect":"Allow","Action":["a:x","a:z"],"Resource":"R"}"#),
    MergeCase(
      "the literal principal and any of kind AWS",
      #"{"Effect":"Allow","Principal":"*","Action":"a:x","Resource":"*"},"#,
      #"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"a:x","Resource":"*"}"#),
    MergeCase(
      "different NotPrincipals",
      #"{"Effect":"Deny","NotPrincipal":{"AWS":"1"},"Action":"a:x","Resource":"*"},"#,
      #"{"Effect":"Deny","NotPrincipal":{"AWS":"2"},"Action":"a:x","Resource":"*"}"#),
    MergeCase(
      "an ARN that only matches if a star may stand for a colon",
      #"{"Sid":"A","Effect":"Allow","Action":["a:x","a:y"],"Resource":"arn:aws:*:x"},"#,
      #"{"Sid":"B","Effect":"Allow","Action":["a:x","a:z"],"Resource":"arn:aws:s3:::x"}"#),
    MergeCase(
      "a resource with a variable and its text",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"arn:aws:s3:::b/${aws:username}"},"#,
      #"{"Sid":"B","Effect":"Allow","Action":"a:y","Resource":"arn:aws:s3:::b/?"}"#),
  ]
}
