import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let cloudFormation = DocumentedStatement(
    purpose: """
      Creates, updates and deletes the CloudFormation stacks that hold Audit Trail's \
      resources, previewing each update as a change set.
      """
  ) {
    Statement("CloudFormation", .allow) {
      Action {
        "cloudformation:CreateStack"
        "cloudformation:UpdateStack"
        "cloudformation:DeleteStack"
        "cloudformation:DescribeStacks"
        "cloudformation:DescribeStackEvents"
        "cloudformation:ListStacks"
        "cloudformation:ListStackResources"
        "cloudformation:GetTemplate"
        "cloudformation:ValidateTemplate"
        "cloudformation:ContinueUpdateRollback"
        "cloudformation:CreateChangeSet"
        "cloudformation:ExecuteChangeSet"
        "cloudformation:DescribeChangeSet"
        "cloudformation:DeleteChangeSet"
      }
      Resource("*")
    }
  }
}
