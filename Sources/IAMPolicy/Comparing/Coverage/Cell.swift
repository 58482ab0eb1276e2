/// A pair of an action and a resource of a statement.
struct Cell {
  let access: StatementAccess
  let action: Int
  let resource: Int

  var actions: PatternRegion { access.actions[action] }
  var resources: PatternRegion { access.resources[resource] }
}
