package import Diagnostics

extension Rule {
  package static let steps = Rule(
    "steps",
    meaning: "the steps of a procedure are not the model's, or not in their order",
    rationale: "a procedure works only as a whole, in its order, by its labels",
    consequence: "customers look for a control that is not there, or too early",
    cure: "publish the page again, or change the procedure in the model")
}
