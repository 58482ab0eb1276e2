import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let documentDB = DocumentedStatement(
    purpose: """
      Creates, changes and removes the DocumentDB clusters, their instances and subnet \
      groups; DocumentDB uses the action names of RDS.
      """
  ) {
    Statement("DocumentDB", .allow) {
      Action {
        "rds:CreateDBCluster"
        "rds:DeleteDBCluster"
        "rds:ModifyDBCluster"
        "rds:DescribeDBClusters"
        "rds:CreateDBInstance"
        "rds:DeleteDBInstance"
        "rds:ModifyDBInstance"
        "rds:DescribeDBInstances"
        "rds:CreateDBSubnetGroup"
        "rds:DeleteDBSubnetGroup"
        "rds:ModifyDBSubnetGroup"
        "rds:DescribeDBSubnetGroups"
        "rds:AddTagsToResource"
        "rds:RemoveTagsFromResource"
        "rds:ListTagsForResource"
      }
      Resource("*")
    }
  }
}
