/// A way in which actions, each harmless enough to its reader, give their caller more rights.
struct EscalationPath: Sendable {
  /// All of them are needed, in AWS's spelling; the first is the one that gives the rights.
  let actions: [String]
  /// What a caller gains by it, after "a caller can".
  let gain: String
  /// The service a role must be passed to; nil where none is passed.
  let service: String?

  private init(_ actions: [String], _ gain: String, passingTo service: String? = nil) {
    self.actions = actions
    self.gain = gain
    self.service = service
  }

  private init(passing service: String, _ actions: [String], _ gain: String) {
    self.init(actions + ["iam:PassRole"], gain, passingTo: service + ".amazonaws.com")
  }

  static let all: [EscalationPath] = identities + code + passedRoles

  /// Rights that are changed in IAM itself.
  private static let identities = [
    EscalationPath(["iam:CreatePolicyVersion"], "write a new version of a policy they are under"),
    EscalationPath(
      ["iam:SetDefaultPolicyVersion"], "bring back an older, wider version of a policy"),
    EscalationPath(["iam:AttachUserPolicy"], "attach any policy to a user"),
    EscalationPath(["iam:AttachGroupPolicy"], "attach any policy to a group"),
    EscalationPath(["iam:AttachRolePolicy"], "attach any policy to a role"),
    EscalationPath(["iam:PutUserPolicy"], "write any policy into a user"),
    EscalationPath(["iam:PutGroupPolicy"], "write any policy into a group"),
    EscalationPath(["iam:PutRolePolicy"], "write any policy into a role"),
    EscalationPath(["iam:AddUserToGroup"], "join a group with wider rights"),
    EscalationPath(["iam:UpdateAssumeRolePolicy"], "let themselves assume a role"),
    EscalationPath(["iam:CreateAccessKey"], "make access keys of another user"),
    EscalationPath(["iam:CreateLoginProfile"], "give another user a password"),
    EscalationPath(["iam:UpdateLoginProfile"], "change another user's password"),
    EscalationPath(["iam:DeleteRolePermissionsBoundary"], "lift the limit of a role"),
    EscalationPath(["iam:DeleteUserPermissionsBoundary"], "lift the limit of a user"),
  ]

  /// Code that runs with rights of its own.
  private static let code = [
    EscalationPath(["lambda:UpdateFunctionCode"], "run code as the role of a function"),
    EscalationPath(
      ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"],
      "change a stack as the role it was given"),
    EscalationPath(["cloudformation:UpdateStack"], "change a stack as the role it was given"),
    EscalationPath(["glue:UpdateDevEndpoint"], "log in where the role of an endpoint is at hand"),
    EscalationPath(
      ["sagemaker:CreatePresignedNotebookInstanceUrl"], "open a notebook that runs as its role"),
    EscalationPath(["ssm:SendCommand"], "run commands as the roles of instances"),
    EscalationPath(["ssm:StartSession"], "log in to instances that run as their roles"),
  ]

  /// Roles that are passed to something new.
  private static let passedRoles = [
    EscalationPath(passing: "ec2", ["ec2:RunInstances"], "start an instance as another role"),
    EscalationPath(
      passing: "lambda", ["lambda:CreateFunction", "lambda:InvokeFunction"],
      "run a new function as another role"),
    EscalationPath(
      passing: "lambda", ["lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
      "have a new function run by events as another role"),
    EscalationPath(
      passing: "lambda", ["lambda:CreateFunction", "lambda:AddPermission"],
      "have a new function run by others as another role"),
    EscalationPath(
      passing: "cloudformation", ["cloudformation:CreateStack"], "create a stack as another role"),
    EscalationPath(
      passing: "glue", ["glue:CreateDevEndpoint"], "log in where another role is at hand"),
    EscalationPath(
      passing: "datapipeline",
      ["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"],
      "run a pipeline as another role"),
    EscalationPath(
      passing: "sagemaker", ["sagemaker:CreateNotebookInstance"],
      "open a new notebook as another role"),
    EscalationPath(
      passing: "ecs-tasks", ["ecs:RegisterTaskDefinition", "ecs:RunTask"],
      "run a task as another role"),
    EscalationPath(
      passing: "codebuild", ["codebuild:CreateProject", "codebuild:StartBuild"],
      "run a build as another role"),
  ]
}
