import ActionCatalogue
import Testing

/// Texts of catalogues: what is read, and what is refused and where.
@Suite struct CatalogueTextTests {
  private static let header = """
    # a remark
    format\t1
    source\tactions\tsomebody\t2026-08-21\tMIT
    digest\t0123456789abcdef

    """

  private static let services = """
    @b
    k\t:Colour
    k\taws:TagKeys\tArrayOfString
    r\tthing\t~thing/${Id}\t0-1
    a\tPW\t0!\t1\tMake,Change
    a\tR\t\t\tGet
    d\t:Get,a:Call\tMake
    @a
    a\tW\t\t\tCall

    """

  private func catalogue(_ text: String) throws -> Catalogue {
    try Catalogue(text: Array(text.utf8))
  }

  @Test func `a small text is read`() throws {
    let catalogue = try catalogue(Self.header + Self.services)
    #expect(catalogue.services == ["a", "b"])
    #expect(catalogue.date == "2026-08-21")
    #expect(catalogue.digest == "0123456789abcdef")
    let service = try #require(catalogue.service("B"))
    #expect(service.actions.map(\.fullName) == ["b:Change", "b:Get", "b:Make"])
    let make = try #require(service.action(named: "make"))
    #expect(make.levels == [.permissionsManagement, .write])
    #expect(make.resourceTypes == [ActionResource(name: "thing", isRequired: true)])
    #expect(make.conditionKeys == ["aws:TagKeys"])
    #expect(make.dependentActions == ["b:Get", "a:Call"])
    let thing = try #require(service.resourceType(named: "THING"))
    #expect(thing.arnFormat == "arn:${Partition}:b:${Region}:${Account}:thing/${Id}")
    #expect(thing.conditionKeys == ["b:Colour", "aws:TagKeys"])
  }

  @Test func `a text without a last line break is read to its end`() throws {
    let text = (Self.header + Self.services).dropLast()
    #expect(try catalogue(String(text)).actionNames(of: "a") == ["Call"])
  }

  @Test(arguments: [
    ("a\tX\t\t\tGet", "'X' names no access level"),
    ("a\t\t\t\tGet", "'' names no access level"),
    ("a\tR\t0\t\tGet", "there is no entry '0' above"),
    ("a\tR\t\t1\tGet", "there is no entry '1' above"),
    ("a\tR\t\t-1\tGet", "there is no entry '' above"),
    ("a\tR\t\t0-99999999999999999999\tGet", "there is no entry '99999999999999999999' above"),
    ("a\tR\t\tGet", "'a' with 4 fields is not known"),
    ("z\tGet", "'z' with 2 fields is not known"),
    ("@a", "the service 'a' stands here again"),
    ("@", "the service has no prefix"),
    ("k\t:x\r", nil),
  ])
  func `a line that cannot be read is refused where it stands`(
    _ line: String, _ message: String?
  ) throws {
    let text = Self.header + "@a\nk\t:Colour\n\(line)\na\tR\t\t\tCall\n"
    guard let message else {
      #expect(try catalogue(text).service("a")?.conditionKeys.count == 2)
      return
    }
    let fault = #expect(throws: CatalogueFault.self) { try catalogue(text) }
    #expect(fault?.line == 7)
    #expect(fault?.message == message)
  }

  @Test(arguments: [
    ("", 1, "there is no service"),
    ("@a\n", 1, "the format is not named"),
    ("format\t2\n", 1, "the format '2' is not the known one, '1'"),
    ("format\t1\ndigest\t0\n@a\n", 3, "the source of the actions is not named"),
    ("format\t1\nsource\tactions\tx\ty\tz\n@a\n", 3, "the digest is not named"),
    ("format\t1\nx\n", 2, "'x' is no line of the header"),
    ("\u{0}\n", 1, "'\u{0}' is no line of the header"),
  ])
  func `a header that lacks something is refused`(_ text: String, _ line: Int, _ message: String) {
    let fault = #expect(throws: CatalogueFault.self) { try catalogue(text) }
    #expect(fault?.line == line)
    #expect(fault?.message == message)
  }

  @Test(arguments: ["d\t:Get\tMake", "a\tR\t\t\tGet,Get"])
  func `actions that contradict one another are refused`(_ line: String) {
    #expect(throws: CatalogueFault.self) {
      try catalogue(Self.header + "@a\na\tR\t\t\tCall\n\(line)\n")
    }
  }

  @Test func `no cut through a text is taken for something else`() throws {
    let text = Array((Self.header + Self.services).utf8)
    for end in text.indices {
      guard let read = try? Catalogue(text: Array(text[..<end])) else { continue }
      #expect(read.services.contains("b"), "cut at \(end)")
    }
  }

  @Test func `bytes that are no UTF-8 do no harm`() throws {
    var text = Array((Self.header + Self.services).utf8)
    text += [0x61, 0x09, 0x52, 0x09, 0x09, 0x09, 0xFF, 0xFE]
    #expect(try Catalogue(text: text).actionNames(of: "a").count == 2)
  }

  @Test func `a digest is the published one of its algorithm`() {
    #expect(CatalogueDigest.digest(of: []) == "cbf29ce484222325")
    #expect(CatalogueDigest.digest(of: "a".utf8) == "af63dc4c8601ec8c")
    #expect(CatalogueDigest.digest(of: "foobar".utf8) == "85944171f73967e8")
  }
}
