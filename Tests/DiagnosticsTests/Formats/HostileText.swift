/// Texts that a page can hold and a report must survive.
enum HostileText {
  static let all: [String] = lines + controls + markup + commands + names

  private static let lines = [
    "", " ", "\n", "\r\n", "\t\ttabs\t", "a\rb\nc\u{0B}\u{0C}d\u{85}e\u{2028}f\u{2029}g",
    String(repeating: "long ", count: 4_000),
  ]

  private static let controls = [
    "\u{00}", "\u{01}\u{1F}\u{7F}", "\u{1B}[2J\u{1B}]0;title\u{07}", "\u{9B}31m",
    "\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\u{AD}", noncharacters,
  ]

  /// Code points that no character will ever have; a literal cannot hold them.
  static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0, 0x1_FFFF].compactMap(Unicode.Scalar.init)))

  private static let markup = [
    "]]>", "<![CDATA[", "<!-- -- -->", "</pre></td>", "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "\"'&amp;&#0;&lt;", "\" onload=\"alert(1)", "</style>",
    "[text](https://evil.example)", "[a](1) \\] \\", "{0} {} {{ audit-trail.json }}",
  ]

  private static let commands = [
    "::error file=a::b", "##[error]x", "%0A%25,:%", "a%b,c:d", "# TODO", "a # SKIP b",
    "\\# TODO", "not ok 1\nok 2", "Bail out!", "  ---\n  ...\n", "...", "---", "1..3",
    "? : - ! & * | > @ `", "'single' \"double\"",
  ]

  private static let names = [
    "https://user@host/a b?c#d", "/absolute/path", "../up", "C:\\windows",
    "a b/ü/日本/%41.html", "e\u{301}\u{301}", "👩‍👩‍👧‍👦🇩🇪",
  ]
}
