import Diagnostics
import DriftChecking
import SiteDescription
import TestSupport

/// An example of a check, a whole site that one is run on, or an incident that all are run on, whose
/// site is written once, to be checked again and again.
final class PreparedCase {
  private static let examples = ExampleCase.all
  private static let sites = SiteCase.all
  private static let incidents = Incident.all
  /// How many cases one check is run on: the examples, and the sites behind them.
  private static let ownCount = examples.count + sites.count

  static let count = ownCount + incidents.count

  /// What is tested by a case: a check, or the incident.
  static func name(of index: Int) -> String {
    if index < examples.count { return "\(examples[index].check)" }
    return index < ownCount ? "\(sites[index - examples.count].check)" : "Incident"
  }

  /// Tells whether something is to be found in the site of a case.
  static func isFault(_ index: Int) -> Bool {
    if index < examples.count { return examples[index].example.rule != nil }
    return index >= ownCount || !sites[index - examples.count].told.isEmpty
  }

  /// What is wrong with what is found in the site of the case.
  let faults: () throws -> [String]

  init(_ index: Int) throws {
    if index < Self.examples.count {
      faults = try Self.faults(of: Self.examples[index])
    } else if index < Self.ownCount {
      faults = try Self.faults(of: Self.sites[index - Self.examples.count])
    } else {
      faults = try Self.faults(of: Self.incidents[index - Self.ownCount])
    }
  }

  private static func faults(of example: ExampleCase) throws -> () throws -> [String] {
    let position = example.position
    let checks = [example.check]
    if case .answer = example.example.place {
      return { example.faults(in: try example.findingsOnServer(by: checks), for: position) }
    }
    let folder = try example.written()
    return { example.faults(in: example.findings(by: checks, in: folder), for: position) }
  }

  private static func faults(of site: SiteCase) throws -> () throws -> [String] {
    let folder = try site.written()
    return { try site.faults(in: folder) }
  }

  private static func faults(of incident: Incident) throws -> () throws -> [String] {
    let position = try incident.position()
    let folder = try incident.written()
    return {
      let found = incident.findings(in: folder)
      let isRight = found.map(\.rule) == [incident.rule] && found.first?.position == position
      return isRight ? [] : ["\(incident): \(found.map(\.message))"]
    }
  }
}
