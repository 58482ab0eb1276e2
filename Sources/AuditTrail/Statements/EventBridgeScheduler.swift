import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let eventBridgeScheduler = DocumentedStatement(
    purpose: """
      Creates, changes, tags and removes the schedules and schedule groups that start \
      Audit Trail's recurring work.
      """
  ) {
    Statement("EventBridgeScheduler", .allow) {
      Action {
        "scheduler:CreateSchedule"
        "scheduler:DeleteSchedule"
        "scheduler:GetSchedule"
        "scheduler:UpdateSchedule"
        "scheduler:ListSchedules"
        "scheduler:CreateScheduleGroup"
        "scheduler:DeleteScheduleGroup"
        "scheduler:GetScheduleGroup"
        "scheduler:ListScheduleGroups"
        "scheduler:TagResource"
        "scheduler:UntagResource"
        "scheduler:ListTagsForResource"
      }
      Resource("*")
    }
  }
}
