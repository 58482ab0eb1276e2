package import Diagnostics

extension Rule {
  package static let staleCache = Rule(
    "stale-cache",
    meaning: "a server or a cache gives an older file than the newest build",
    rationale: "what visitors get must be the model of today, and not what a cache has kept",
    consequence: "readers follow what was true before the last release",
    cure: "purge the cache where the server has the newer file, else deploy the site")
}
