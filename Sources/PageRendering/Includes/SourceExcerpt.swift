/// Some lines of a file.
struct SourceExcerpt {
  let source: SourcePage
  let lines: SourceLines
  let range: Range<Int>
}
