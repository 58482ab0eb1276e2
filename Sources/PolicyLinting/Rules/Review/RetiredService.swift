/// A service that AWS ended while the catalogue still has its actions.
struct RetiredService: Sendable {
  /// The prefix of its actions.
  let prefix: String
  /// The day AWS's documentation gives, `YYYY-MM-DD`.
  let ended: String

  /// Those whose end AWS's own guides announce, by prefix.
  ///
  /// Sources, each a notice on the page; all but that of OpsWorks were given beforehand:
  /// - <https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/using-sdks.html>
  /// - <https://docs.aws.amazon.com/iotanalytics/latest/userguide/create-data-store.html>
  /// - <https://docs.aws.amazon.com/lookout-for-vision/latest/APIReference/Welcome.html>
  /// - <https://docs.aws.amazon.com/opsworks/latest/APIReference/Welcome.html>
  /// - <https://docs.aws.amazon.com/panorama/latest/api/Welcome.html>
  /// - <https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html>
  /// - <https://docs.aws.amazon.com/robomaker/latest/dg/fleets.html>
  /// - <https://docs.aws.amazon.com/simspaceweaver/latest/catalog/intro.html>
  static let all: [RetiredService] = [
    RetiredService(prefix: "elastictranscoder", ended: "2025-11-13"),
    RetiredService(prefix: "iotanalytics", ended: "2025-12-15"),
    RetiredService(prefix: "lookoutvision", ended: "2025-10-31"),
    RetiredService(prefix: "opsworks", ended: "2024-05-26"),
    RetiredService(prefix: "panorama", ended: "2026-05-31"),
    RetiredService(prefix: "qldb", ended: "2025-07-31"),
    RetiredService(prefix: "robomaker", ended: "2025-09-10"),
    RetiredService(prefix: "simspaceweaver", ended: "2026-05-20"),
  ]
}
