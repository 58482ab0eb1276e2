import Foundation
import PageRendering
import TestSupport
import Testing

/// The theme's colours for code, on what code stands on.
@Suite struct CodeThemeTests {
  /// The grounds, light and dark: that of code, and that of a line that is pointed out.
  private static func grounds(_ css: String) throws -> [[String]] {
    let marked = try #require(
      css.firstMatch(of: /\.marked \{.*background: light-dark\((#\w+), (#\w+)\)/))
    return [try pair("panel", in: css), [String(marked.1), String(marked.2)]]
  }

  private static func pair(_ name: String, in css: String) throws -> [String] {
    let match = try #require(
      css.firstMatch(of: try Regex("--\(name): light-dark\\((#\\w{6}), (#\\w{6})\\);")))
    return match.output.dropFirst().compactMap { $0.substring.map(String.init) }
  }

  @Test(arguments: CodeKind.allCases)
  func `each kind of code has a colour that can be read`(_ kind: CodeKind) throws {
    let css = try String(
      contentsOfFile: "\(Repository.root)/theme/assets/plumbline.css", encoding: .utf8)
    let name = kind.rawValue
    #expect(css.contains("\n.c-\(name) { color: var(--code-\(name));"))
    let colours = try Self.pair("code-\(name)", in: css)
    for ground in try Self.grounds(css) {
      for (colour, ground) in zip(colours, ground) {
        #expect(Self.contrast(colour, ground) >= 4.5, "\(colour) on \(ground)")
      }
    }
  }

  /// The ground of an export is that of any code: no rule of a policy's block gives it another.
  @Test func `exports stand on the ground that the colours are held against`() throws {
    let css = try String(
      contentsOfFile: "\(Repository.root)/theme/assets/plumbline.css", encoding: .utf8)
    #expect(css.contains(/\npre \{[^}]*background: var\(--panel\);/))
    for rule in css.matches(
      of: /([^{}\n]*(?:policy-json|\.form[^{}\n]* pre|\.policy )[^{}\n]*)\{([^}]*)\}/)
    {
      #expect(
        !rule.2.contains("background") || rule.2.contains("background: none")
          || !rule.1.contains(/pre|policy-json/), "\(rule.1)")
    }
  }

  @Test func `contrast is what WCAG says it is`() {
    #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 0.001)
    #expect(abs(Self.contrast("#767676", "#ffffff") - 4.54) < 0.01)
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let both = [luminance(one), luminance(other)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  /// The relative luminance of `#rrggbb`.
  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
