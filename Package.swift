// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "plumbline",
  products: [
    .executable(name: "plumbline", targets: ["plumbline"]),
    .library(name: "IAMPolicy", targets: ["IAMPolicy"]),
  ],
  targets: [
    // The front door.
    .executableTarget(
      name: "plumbline", dependencies: ["PlumblineCLI", "AuditTrail", "FileSystem"]),
    .target(
      name: "PlumblineCLI",
      dependencies: [
        "ProjectStarting", "SiteBuilding", "DriftChecking", "Fetching", "SitePreview",
        "SiteDescription", "PolicyLinting", "CanonicalModel", "IAMPolicy", "ActionCatalogue",
        "Diagnostics", "FileSystem", "CLinux",
      ]),

    // Road 1: all writing.
    .target(
      name: "SiteBuilding",
      dependencies: [
        "PageRendering", "Templating", "SiteDescription", "CanonicalModel", "IAMPolicy",
        "Diagnostics", "FileSystem", "Digests", "ByteSearching",
      ],
      resources: [.embedInCode("Highlighting/pygments-tokens.py")]),
    .target(
      name: "PageRendering",
      dependencies: [
        "CanonicalModel", "IAMPolicy", "ActionCatalogue", "Diagnostics", "StrictYAML", "CCMarkGFM",
        "ByteSearching",
      ]),
    .target(name: "Templating"),
    .target(
      name: "ProjectStarting",
      dependencies: ["CanonicalModel", "Diagnostics", "FileSystem", "CStarterFiles"]),
    .target(name: "CStarterFiles", exclude: ["starter"]),

    // Road 2: reads back what was published. It may never see road 1.
    .target(
      name: "DriftChecking",
      dependencies: [
        "CanonicalModel", "SiteDescription", "IAMPolicy", "ActionCatalogue", "Fetching",
        "Diagnostics", "FileSystem", "Digests", "Decompression", "ByteSearching", "CGumbo",
      ]),
    .target(name: "Fetching", dependencies: ["FileSystem", "CCurl"]),

    .target(
      name: "SitePreview",
      dependencies: ["FileSystem", "Decompression", "Digests", "CMicroHTTPD"]),

    // What both roads know before a page is read.
    .target(
      name: "SiteDescription",
      dependencies: ["Diagnostics", "StrictYAML", "FileSystem", "ByteSearching"]),

    // The truth, and the language it is told in.
    .target(
      name: "AuditTrail", dependencies: ["CanonicalModel", "IAMPolicy"],
      resources: [.embedInCode("Revisions/audit-trail-2026-11.json")]),
    .target(name: "CanonicalModel", dependencies: ["IAMPolicy", "Diagnostics", "Digests"]),
    .target(name: "IAMPolicy"),
    .target(name: "ActionCatalogue", dependencies: ["IAMPolicy", "CActionCatalogue"]),
    .target(name: "CActionCatalogue", exclude: ["catalogue.txt", "reference-pages.txt"]),
    .executableTarget(
      name: "catalogue-compactor", dependencies: ["ActionCatalogue", "FileSystem"]),
    .target(
      name: "PolicyLinting", dependencies: ["IAMPolicy", "ActionCatalogue", "Diagnostics"]),

    // Leaves.
    .target(name: "Diagnostics", dependencies: ["ByteSearching"]),
    .target(name: "ByteSearching", dependencies: ["CLinux"]),
    .target(name: "StrictYAML", dependencies: ["ByteSearching", "CYAML"]),
    .target(name: "FileSystem", dependencies: ["CLinux"]),
    .target(name: "Digests", dependencies: ["CCrypto"]),
    .target(name: "Decompression", dependencies: ["CZlib", "CBrotli"]),

    // C libraries, as Debian packages them.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CLinux"),

    // Tests.
    .target(name: "TestSupport", dependencies: ["FileSystem"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "plumbline-sample",
      dependencies: ["PlumblineCLI", "DriftChecking", "CanonicalModel", "FileSystem"],
      path: "Tests/SampleTool"),
    .testTarget(
      name: "ActionCatalogueTests",
      dependencies: [
        "ActionCatalogue", "catalogue-compactor", "AuditTrail", "CanonicalModel", "IAMPolicy",
        "FileSystem", "TestSupport",
      ]),
    .testTarget(
      name: "AccessAnalyzerSpecification",
      dependencies: ["PolicyLinting", "ActionCatalogue", "IAMPolicy"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["FileSystem"]),
    .testTarget(
      name: "AuditTrailTests",
      dependencies: ["AuditTrail", "CanonicalModel", "IAMPolicy", "Diagnostics", "FileSystem"],
      exclude: ["Golden"]),
    .testTarget(name: "CanonicalModelTests", dependencies: ["CanonicalModel", "IAMPolicy"]),
    .testTarget(
      name: "CatalogueSpecification", dependencies: ["ActionCatalogue", "catalogue-compactor"]),
    .testTarget(name: "DecompressionTests", dependencies: ["Decompression", "TestSupport"]),
    .testTarget(name: "ByteSearchingTests", dependencies: ["ByteSearching"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "StrictYAML"]),
    .testTarget(
      name: "BrowserTests",
      dependencies: ["plumbline", "AuditTrail", "CanonicalModel", "IAMPolicy", "TestSupport"],
      exclude: ["journeys"]),
    .testTarget(
      name: "CommandLineTests", dependencies: ["plumbline", "plumbline-sample", "TestSupport"]),
    .testTarget(
      name: "DriftCheckingTests",
      dependencies: [
        "DriftChecking", "Fetching", "CanonicalModel", "SiteDescription", "IAMPolicy",
        "Diagnostics", "TestSupport",
      ]),
    .testTarget(
      name: "Faults", dependencies: ["plumbline-sample", "FileSystem", "TestSupport"],
      exclude: ["Sites"]),
    .testTarget(name: "FetchingTests", dependencies: ["Fetching", "TestSupport"]),
    .testTarget(name: "FileSystemTests", dependencies: ["FileSystem", "Digests"]),
    .testTarget(name: "IAMPolicyTests", dependencies: ["IAMPolicy", "StrictYAML"]),
    .testTarget(name: "MustacheSpecification", dependencies: ["Templating"]),
    .testTarget(
      name: "MutationScore",
      dependencies: [
        "SiteBuilding", "DriftChecking", "AuditTrail", "CanonicalModel", "SiteDescription",
        "ActionCatalogue", "IAMPolicy", "Diagnostics", "Fetching", "FileSystem",
        "TestSupport",
      ]),
    .testTarget(
      name: "OracleTests",
      dependencies: [
        "SiteBuilding", "DriftChecking", "AuditTrail", "CanonicalModel", "SiteDescription",
        "IAMPolicy", "Diagnostics", "FileSystem", "TestSupport",
      ]),
    .testTarget(
      name: "PageRenderingTests",
      dependencies: [
        "PageRendering", "AuditTrail", "CanonicalModel", "IAMPolicy", "Diagnostics", "TestSupport",
      ]),
    .testTarget(
      name: "PolicyFuzzing",
      dependencies: ["PolicyLinting", "AuditTrail", "CanonicalModel", "IAMPolicy", "TestSupport"]),
    .testTarget(
      name: "PolicyLintingTests",
      dependencies: [
        "PolicyLinting", "AuditTrail", "CanonicalModel", "ActionCatalogue", "IAMPolicy",
      ]),
    .testTarget(
      name: "PublishedSiteTests",
      dependencies: [
        "PlumblineCLI", "DriftChecking", "AuditTrail", "CanonicalModel", "SiteDescription",
        "Diagnostics", "FileSystem", "TestSupport",
      ]),
    .testTarget(
      name: "SiteBuildingTests",
      dependencies: [
        "SiteBuilding", "ProjectStarting", "DriftChecking", "PageRendering", "CanonicalModel",
        "IAMPolicy", "SiteDescription", "Diagnostics", "Digests", "FileSystem", "TestSupport",
      ]),
    .testTarget(
      name: "SiteDescriptionTests",
      dependencies: ["SiteDescription", "Diagnostics", "FileSystem", "TestSupport"]),
    .testTarget(
      name: "SitePreviewTests",
      dependencies: ["plumbline", "SitePreview", "FileSystem", "TestSupport"]),
    .testTarget(
      name: "SourceFuzzing",
      dependencies: [
        "PageRendering", "Templating", "SiteDescription", "AuditTrail", "CanonicalModel",
        "Diagnostics", "FileSystem", "TestSupport",
      ]),
    .testTarget(name: "StrictYAMLTests", dependencies: ["StrictYAML"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating"]),
  ]
)

/// One list for every target, so that no file is held to a lower standard than another.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
]

for target in package.targets where target.type != .system {
  target.swiftSettings = strict
}
