internal import Diagnostics
internal import FileSystem

extension Report {
  private static let longestSource = 4 << 20

  /// As text, each finding with the line of its file; what is on a server or gone is not quoted.
  var quoted: String {
    quoted { file in
      try? Files.read(file, limit: Self.longestSource)
    }
  }

  /// As text: for whoever sits at a terminal with the lines it speaks of, for programs without.
  var printed: String { Terminal.isShowingResults ? quoted : ReportFormat.text.text(of: self) }
}
