internal import IAMPolicy

/// The small policy that the examples of the checks are about.
enum Sample {
  /// The policy's document; its product publishes it under the id `sample`.
  static let document = PolicyDocument {
    Statement("Read", .allow) {
      Action {
        "s3:GetObject"
        "s3:PutObject"
      }
      Resource("*")
    }
  }

  /// The block that publishes it, its JSON edited.
  static func policy(_ edit: (String) -> String = { $0 }) -> String {
    let json = edit(PolicyWriter(layout: .readable).text(of: document))
    return "<pre id=\"sample-json\" data-fact=\"sample.json\" data-layout=\"readable\"><code>"
      + json + "\n</code></pre>"
  }
}
