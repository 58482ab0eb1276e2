package import Diagnostics

extension Rule {
  package static let command = Rule(
    "command",
    meaning:
      "a command of the AWS CLI names another policy or file, or words that the tool does not have",
    rationale: "a command names the policy, its file and the tool's own words: each can go stale",
    consequence: "the command that customers paste fails, or creates something else",
    cure: "ask for the commands with their placeholder")
}
