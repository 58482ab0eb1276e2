import FileSystem
import Testing

@Suite struct PathsTests {
  @Test(
    arguments: [
      ("", ""), (".", ""), ("a", "a"), ("./a//b/", "a/b"), ("a/./b", "a/b"), ("a/../b", "b"),
      ("a/..", ""), ("../a", "../a"), ("a/../../b", "../b"), ("../../a/..", "../.."),
      ("/", "/"), ("/..", "/"), ("/a/../../b", "/b"), ("/a/b/..", "/a"),
    ])
  func `a path is normalized by its text alone`(_ path: String, _ expected: String) {
    #expect(Paths.normalized(path) == expected)
  }
}
