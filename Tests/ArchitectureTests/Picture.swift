/// Who may import whom: the design's picture, as data.
///
/// Arrows go one way, from a target to those named with it. The wall is in what is missing:
/// `DriftChecking` reads what was published and may not know how it was written.
enum Picture {
  static let leaves: Set = [
    "ByteSearching", "Decompression", "Diagnostics", "Digests", "FileSystem", "StrictYAML",
  ]

  static let imports: [String: Set<String>] = [
    "plumbline": ["PlumblineCLI", "AuditTrail"],
    "PlumblineCLI": [
      "ProjectStarting", "SiteBuilding", "DriftChecking", "Fetching", "SitePreview",
      "SiteDescription", "PolicyLinting", "CanonicalModel", "IAMPolicy", "ActionCatalogue",
      "CLinux", "Synchronization",
    ],
    "SiteBuilding": [
      "PageRendering", "Templating", "SiteDescription", "CanonicalModel", "IAMPolicy",
      "Synchronization",
    ],
    "PageRendering": [
      "CanonicalModel", "IAMPolicy", "ActionCatalogue", "CCMarkGFM", "Synchronization",
    ],
    "Templating": ["Synchronization"],
    "ProjectStarting": ["CanonicalModel", "CStarterFiles"],
    "DriftChecking": [
      "CanonicalModel", "SiteDescription", "IAMPolicy", "ActionCatalogue", "Fetching", "CGumbo",
      "Synchronization",
    ],
    "Fetching": ["CCurl"],
    "SitePreview": ["CMicroHTTPD", "Synchronization"],
    "SiteDescription": [],
    "AuditTrail": ["CanonicalModel", "IAMPolicy"],
    "CanonicalModel": ["IAMPolicy"],
    "PolicyLinting": ["IAMPolicy", "ActionCatalogue"],
    "ActionCatalogue": ["IAMPolicy", "CActionCatalogue", "Synchronization"],
    "catalogue-compactor": ["ActionCatalogue"],
    "IAMPolicy": [],
    "ByteSearching": ["CLinux", "Glibc"],
    "Diagnostics": ["ByteSearching", "Synchronization"],
    "StrictYAML": ["ByteSearching", "CYAML"],
    "FileSystem": ["CLinux", "Glibc", "Synchronization"],
    "Digests": ["CCrypto"],
    "Decompression": ["CZlib", "CBrotli"],
  ]

  /// What wraps the C library of the system: its files may say `unsafe`.
  static let system: Set = ["ByteSearching", "FileSystem"]

  /// The other C libraries: only a file that imports one may say `unsafe`.
  static let shims: Set = [
    "CCMarkGFM", "CCurl", "CGumbo", "CMicroHTTPD", "CYAML", "CCrypto", "CLinux",
    "CActionCatalogue", "CStarterFiles", "CZlib", "CBrotli",
  ]

  /// What a target may import: what the picture says, and, unless it is a leaf or the policy
  /// language, the leaves.
  static func allowed(in target: String) -> Set<String> {
    guard let own = imports[target] else { return [] }
    let standsAlone = leaves.contains(target) || target == "IAMPolicy" || target == "Templating"
    return standsAlone ? own : own.union(leaves)
  }
}
