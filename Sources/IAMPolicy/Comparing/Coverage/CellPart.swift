/// What of a cell a request stands for: the patterns it was made from, where all of them is in it.
struct CellPart {
  let access: StatementAccess
  let actions: PatternRegion
  let resources: PatternRegion
  /// The request.
  let action: Glob
  let resource: Glob
  /// The statements of the other side that match the request.
  let owners: [Int]

  init(of cell: Cell, at action: Glob, _ resource: Glob, owners: [Int]) {
    access = cell.access
    actions = cell.access.actionPattern(of: action, in: cell.action) ?? cell.actions
    resources = cell.access.resourcePattern(of: resource, in: cell.resource) ?? cell.resources
    self.action = action
    self.resource = resource
    self.owners = owners
  }

  /// All of a cell.
  init(all cell: Cell, owners: [Int] = []) {
    access = cell.access
    actions = cell.actions
    resources = cell.resources
    action = Glob("*")
    resource = Glob("*")
    self.owners = owners
  }

  /// Tells whether all of another part is in this one.
  func includes(_ other: CellPart) -> Bool {
    actions.includes(other.actions) && resources.includes(other.resources)
  }

  /// Tells whether it is all of a cell.
  func isWhole(_ cell: Cell) -> Bool {
    actions == cell.actions && resources == cell.resources
  }
}
