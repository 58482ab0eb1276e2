/// The words by which a sentence says what a policy allows, and what it does not.
enum AllowanceWords {
  /// Words that say nothing of their own: "also allows the actions".
  static let fillers: Set = [
    "the", "a", "an", "action", "actions", "permission", "permissions", "access", "of", "to",
    "in", "from", "service", "services", "aws", "amazon", "both", "either", "even", "use", "any",
    "calls", "call", "calling", "using", "you", "it", "your", "for",
  ]
  /// What a policy lets someone do with a service.
  static let doing: Set = [
    "read", "write", "manage", "access", "reach", "reaching", "managing", "reading", "create",
    "creating", "delete", "deleting", "work", "with", "encrypt", "decrypt", "send", "publish",
    "us", "your",
  ]
  /// What services hold, by whose names those may be told.
  static let things: Set = [
    "keys", "key", "buckets", "tables", "queues", "topics", "functions", "instances", "secrets",
    "streams", "clusters", "resources", "data", "apis", "stacks", "domains", "databases",
  ]
  static let joints: Set = ["and", "or", "nor"]
  /// What joins a clause to the one before it.
  static let conjunctions: Set = [
    "and", "but", "though", "although", "while", "whereas", "however", "still",
  ]
  static let adverbs: Set = ["also", "now", "already", "still", "therefore", "thus", "even"]
  /// What a sentence may begin with before it names the policy.
  static let leads: Set = [
    "note", "that", "today", "currently", "so", "also", "however", "and", "but", "because",
    "since", "as", "now", "in", "fact", "yes", "no", "here",
  ]
  /// What ends what is said; other words would narrow it: "on every role".
  static let ends: Set = [
    "and", "but", "so", "because", "since", "which", "any", "anymore", "today", "at", "or", "nor",
  ]
  /// Words that make a sentence say less than it seems to.
  static let doubts: Set = [
    "if", "unless", "would", "could", "should", "might", "may", "once", "when", "until", "except",
    "only", "without", "other", "others", "otherwise", "alone", "beyond", "else", "instead",
    "example", "before", "after", "earlier", "formerly", "previously", "was", "were", "whether",
    "had", "did", "will", "yet",
  ]
  /// What may follow the name of a service without narrowing it.
  static let nouns: Set = ["action", "actions", "permission", "permissions", "access"]
  /// What is said of access that is not there, behind "are".
  static let participles: Set = [
    "included", "contained", "allowed", "granted", "permitted", "covered", "given", "listed",
  ]
  static let allowing: Set = [
    "allow", "allows", "include", "includes", "contain", "contains", "grant", "grants", "permit",
    "permits", "list", "lists", "hold", "holds", "give", "gives", "have", "has", "cover",
    "covers", "name", "names", "lets", "let", "enables",
  ]
  /// What a policy may do with a service beside.
  static let reaching: Set = ["reach", "reaches", "touch", "touches", "use", "uses"]
  static let lacking: Set = ["omits", "excludes", "lacks", "omit", "exclude", "lack", "misses"]
  /// What says the same with an "out".
  static let leaving: Set = ["leaves", "leave", "leaving", "left"]
  /// What a policy lets someone do with an action.
  static let calling: Set = [
    "run", "invoke", "perform", "make", "do", "us", "with", "users", "running", "invoking",
    "execute",
  ]
  /// "is in the policy", "is allowed by the policy", "is missing from the policy".
  static let membership: [[String]: Bool] = [
    ["in"]: true, ["part", "of"]: true, ["included", "in"]: true, ["contained", "in"]: true,
    ["listed", "in"]: true, ["allowed", "by"]: true, ["granted", "by"]: true,
    ["permitted", "by"]: true, ["covered", "by"]: true, ["missing", "from"]: false,
    ["absent", "from"]: false, ["excluded", "from"]: false, ["omitted", "from"]: false,
    ["left", "out", "of"]: false, ["among"]: true, ["one", "of"]: true,
  ]
}
