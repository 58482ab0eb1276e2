import IAMPolicy

/// A few actions of three services.
struct SmallCatalogue: ActionUniverse {
  let date = "2026-08-21"
  let services = ["iam", "s3", "sqs"]

  func actionNames(of service: String) -> [String] {
    switch service.lowercased() {
    case "iam": ["GetRole", "PassRole"]
    case "s3": ["DeleteObject", "GetBucketAcl", "GetObject", "PutObject"]
    case "sqs": ["ReceiveMessage", "SendMessage"]
    default: []
    }
  }
}
