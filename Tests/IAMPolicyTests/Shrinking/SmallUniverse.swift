import IAMPolicy

/// A catalogue of a few actions.
struct SmallUniverse: ActionUniverse {
  let date = "2026-11-01"
  var actions: [String: [String]] = [
    "ec2": [
      "CreateTags", "CreateVpc", "DeleteVpc", "DescribeImages", "DescribeInstanceStatus",
      "DescribeInstances", "DescribeTags", "DescribeVpcs",
    ],
    "s3": ["GetObject", "GetObjectAcl", "GetObjectTagging", "PutObject"],
  ]

  var services: [String] { actions.keys.sorted() }

  func actionNames(of service: String) -> [String] { actions[service.lowercased(), default: []] }
}
