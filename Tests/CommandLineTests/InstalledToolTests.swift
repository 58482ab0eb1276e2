import TestSupport
import Testing

/// The tool as a program on the search path, with its helpers beside it.
@Suite struct InstalledToolTests {
  private let folder: TemporaryFolder

  /// Called by its name: where it is itself, and where a link to it is.
  private static let folders = ["bin", "links"]

  init() throws {
    folder = try TemporaryFolder()
    try Shell.run(
      """
      mkdir -p bin/pygments/bin pygments/bin
      ln -s '\(Tool.path)' bin/plumbline
      printf '#!/bin/sh\nmkdir -p "$4"; echo made > "$4/made"' > bin/pagefind
      printf '#!/bin/sh\ntouch ran-beside; exit 1' > bin/pygments/bin/python
      printf '#!/bin/sh\ntouch ran-here; exit 1' > pygments/bin/python
      cp pygments/bin/python pagefind
      mkdir links; ln -s ../bin/plumbline links/plumbline
      chmod +x bin/pagefind pagefind bin/pygments/bin/python pygments/bin/python
      PATH="$PWD/bin:$PATH" plumbline init site-of-mine
      mv pygments pagefind site-of-mine
      """, in: folder.path)
  }

  private func run(_ command: String, from bin: String) throws {
    try Shell.run(
      "unset PLUMBLINE_PAGEFIND PLUMBLINE_PYTHON; PATH=\"$PWD/../\(bin):$PATH\"; \(command)",
      in: "\(folder.path)/site-of-mine")
  }

  @Test(arguments: folders)
  func `Pagefind is found beside it, and none is run of the working directory`(
    bin: String
  ) throws {
    try run("plumbline build --quiet; test -s site/pagefind/made; test ! -e ran-here", from: bin)
  }

  @Test(arguments: folders)
  func `Python is found beside it, and none is run of the working directory`(
    bin: String
  ) throws {
    try folder.replace("highlight: builtin", with: "highlight: pygments", in: Self.configuration)
    try run(
      "plumbline build --quiet > told && exit 1; grep -q Pygments told; test ! -e ran-here",
      from: bin)
    try run("test -e ran-beside", from: bin)
  }

  private static let configuration = "site-of-mine/plumbline.yml"
}
