import Foundation
import TestSupport

/// `plumbline policy …` run on a small policy.
enum PolicyCommand {
  static let small =
    #"{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":"s3:GetObject","#
    + #""Resource":"*"},{"Sid":"B","Effect":"Allow","Action":["s3:PutObject"],"Resource":["*"]}]}"#

  /// Runs it in a folder with a text as `policy.json`.
  static func run(_ arguments: String..., text: String = small) throws -> Tool {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "policy.json")
    return try Tool.run(["policy"] + arguments, in: folder.path)
  }

  /// What it printed, as JSON.
  static func json(_ run: Tool) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }
}
