/// One rendering on its way: what is written so far, and the values in reach.
struct Rendering {
  /// Where a problem was told, which a list repeats for each of its items.
  private struct Site: Hashable {
    let template: String
    let offset: Int
  }

  private let set: TemplateSet
  private var contexts: ContextStack
  private var output: [UInt8] = []
  private var problems: [TemplateProblem] = []
  private var told: Set<Site> = []
  /// How often a problem was met, told or not.
  private var reports = 0
  private var partialDepth = 0

  init(of set: TemplateSet, with value: TemplateValue) {
    self.set = set
    contexts = ContextStack(value)
  }

  mutating func utf8(of template: Template) throws(TemplateProblems) -> [UInt8] {
    try render(template.operations.indices, of: template, indentation: [])
    guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
    return output
  }

  private mutating func render(
    _ steps: Range<Int>, of template: Template, indentation: [UInt8]
  ) throws(TemplateProblems) {
    var step = steps.lowerBound
    while step < steps.upperBound {
      let operation = template.operations[step]
      step += 1
      switch operation.kind {
      case .text(let range, let startsLine):
        write(template.source.utf8[range], startsLine: startsLine, indentation: indentation)
      case .value(let name, let isEscaped):
        guard let value = value(of: template.names[name], at: operation, in: template) else {
          continue
        }
        write(
          value, as: template.names[name].text, isEscaped: isEscaped, at: operation, in: template)
      case .section(let name, let isInverted, let end):
        let section = step..<end
        step = end
        guard let value = value(of: template.names[name], at: operation, in: template),
          value.isFalsey == isInverted
        else { continue }
        try render(section, of: template, indentation: indentation, over: value)
      case .partial(let name, let range):
        let indentation = range.map { indentation + template.source.utf8[$0] }
        try renderPartial(
          template.names[name].text, indentation: indentation ?? [], at: operation, in: template)
      }
    }
  }

  /// Renders a section: once for each item of a list, else once, with the value in reach.
  private mutating func render(
    _ steps: Range<Int>, of template: Template, indentation: [UInt8], over value: TemplateValue
  ) throws(TemplateProblems) {
    guard case .list(let items) = value, !items.isEmpty else {
      contexts.push(value)
      defer { contexts.pop() }
      return try render(steps, of: template, indentation: indentation)
    }
    for item in items {
      if case .shared(let object) = item {
        try render(steps, of: template, indentation: indentation, over: object)
        continue
      }
      contexts.push(item)
      defer { contexts.pop() }
      try render(steps, of: template, indentation: indentation)
    }
  }

  /// Renders a section over an object that was shown before, or is shown again.
  private mutating func render(
    _ steps: Range<Int>, of template: Template, indentation: [UInt8], over object: SharedObject
  ) throws(TemplateProblems) {
    let place = SectionPlace(
      owner: set.owner, template: template.name, step: steps.lowerBound, indentation: indentation)
    if let known = object.rendered(at: place) { return output.append(contentsOf: known) }
    let (start, depth, reports) = (output.count, contexts.depth, reports)
    let outer = contexts.takeReach()
    contexts.push(.shared(object))
    defer {
      contexts.pop()
      contexts.extendReach(to: outer)
    }
    try render(steps, of: template, indentation: indentation)
    // Names that are found elsewhere may mean something else the next time.
    if contexts.reach >= depth, self.reports == reports {
      object.keep(Array(output[start...]), at: place)
    }
  }

  private mutating func renderPartial(
    _ name: String, indentation: [UInt8], at operation: Operation, in template: Template
  ) throws(TemplateProblems) {
    guard let partial = set[name] else {
      let set = set
      report(at: operation, in: template) { set.missing(name, at: operation, of: template) }
      return
    }
    guard partialDepth < TemplateSet.partialDepth else {
      report(at: operation, in: template) {
        template.source.problem(
          "partials stand more than \(TemplateSet.partialDepth) deep",
          hint: "let '\(name)' call itself in a section that ends", at: operation.offset)
      }
      throw TemplateProblems(problems: problems)
    }
    partialDepth += 1
    try render(partial.operations.indices, of: partial, indentation: indentation)
    partialDepth -= 1
  }

  private mutating func write(
    _ text: ArraySlice<UInt8>, startsLine: Bool, indentation: [UInt8]
  ) {
    guard !indentation.isEmpty else {
      output.append(contentsOf: text)
      return
    }
    if startsLine { output.append(contentsOf: indentation) }
    var rest = text
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")), end + 1 < rest.endIndex {
      output.append(contentsOf: rest[...end])
      output.append(contentsOf: indentation)
      rest = rest[(end + 1)...]
    }
    output.append(contentsOf: rest)
  }

  private mutating func write(
    _ value: TemplateValue, as name: String, isEscaped: Bool, at operation: Operation,
    in template: Template
  ) {
    switch value {
    case .null: break
    case .text(let text) where isEscaped: output.appendEscaped(text)
    case .text(let text): output.append(contentsOf: text.utf8)
    case .flag(let isSet): output.append(contentsOf: (isSet ? "true" : "false").utf8)
    case .list, .object, .shared:
      let kind = if case .list = value { "a list" } else { "an object" }
      report(at: operation, in: template) {
        template.source.problem(
          "'\(name)' is \(kind), not text",
          hint: "open it as a section, or name what it holds", at: operation.offset)
      }
    }
  }

  /// The value of a name; nil, and a problem, when none holds it.
  private mutating func value(
    of name: TemplateName, at operation: Operation, in template: Template
  ) -> TemplateValue? {
    switch contexts.answer(to: name) {
    case .value(let value): return value
    case .missing(let part, let known):
      report(at: operation, in: template) {
        let owner = name.parts[..<part].joined(separator: ".")
        return template.source.problem(
          "there is no '\(name.parts[part])'\(owner.isEmpty ? "" : " in '\(owner)'")",
          hint: NearestName.hint(for: name.parts[part], among: known), at: operation.offset)
      }
      return nil
    }
  }

  /// Tells a problem, unless its place was told before.
  private mutating func report(
    at operation: Operation, in template: Template, _ problem: () -> TemplateProblem
  ) {
    reports += 1
    guard told.insert(Site(template: template.name, offset: operation.offset)).inserted else {
      return
    }
    problems.append(problem())
  }
}
