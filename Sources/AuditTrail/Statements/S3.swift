import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let s3 = DocumentedStatement(
    purpose: """
      Creates and removes Audit Trail's buckets, reads and writes the objects in them, and \
      sets their policies, lifecycle rules and public access blocks.
      """
  ) {
    Statement("S3", .allow) {
      Action {
        "s3:CreateBucket"
        "s3:DeleteBucket"
        "s3:PutObject"
        "s3:GetObject"
        "s3:DeleteObject"
        "s3:ListBucket"
        "s3:PutBucketPolicy"
        "s3:GetBucketLocation"
        "s3:ListBucketVersions"
        "s3:DeleteObjectVersion"
        "s3:PutLifecycleConfiguration"
        "s3:GetLifecycleConfiguration"
        "s3:PutBucketPublicAccessBlock"
        "s3:GetBucketPublicAccessBlock"
      }
      Resource("*")
    }
  }
}
