/// Some lines of a file, and those of them that ask for others.
struct SourceExcerpt {
  let source: SourcePage
  let lines: SourceLines
  let range: Range<Int>
  let includes: [IncludeLine]
}
