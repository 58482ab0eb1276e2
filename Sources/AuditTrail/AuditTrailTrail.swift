package import CanonicalModel
import IAMPolicy

extension Trail {
  /// The way from the home page to "Permissions Needed".
  package static let permissionsNeeded = Trail(id: "permissions-needed") {
    Crumb("Home", page: "index")
    Crumb("Docs", page: "docs/index")
    Crumb("Audit Trail Set-up", page: "docs/audit-trail-set-up/index")
    Crumb("AWS set-up", page: "docs/audit-trail-set-up/aws-set-up/index")
    Crumb(
      "Setting up an AWS User",
      page: "docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/index")
    Crumb(
      "Permissions Needed",
      page: "docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/permissions-needed")
  }
}
