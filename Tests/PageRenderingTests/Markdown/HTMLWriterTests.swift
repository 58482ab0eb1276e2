import PageRendering
import Testing

@Suite struct HTMLWriterTests {
  @Test(arguments: [
    ("text *a* **b** `c<d`", "<p>text <em>a</em> <strong>b</strong> <code>c&lt;d</code></p>\n"),
    ("a\\\nb\nc", "<p>a<br>\nb\nc</p>\n"),
    ("## Set-up", "<h2 id=\"set-up\">Set-up</h2>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
    ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    (
      "> [!NOTE]\n> a *b*\n>\n> c",
      """
      <div class="aside note" role="note" aria-label="Note">
      <p class="aside-title" aria-hidden="true">Note</p>
      <p>a <em>b</em></p>
      <p>c</p>
      </div>

      """
    ),
    (
      "> [!caution]\n>\n> - a",
      """
      <div class="aside caution" role="note" aria-label="Caution">
      <p class="aside-title" aria-hidden="true">Caution</p>
      <ul>
      <li>a</li>
      </ul>
      </div>

      """
    ),
    (
      "> [!DETAILS] Why `a`\n> b\n> c\n>\n> d",
      """
      <details class="more">
      <summary>Why <code>a</code></summary>
      <p>b
      c</p>
      <p>d</p>
      </details>

      """
    ),
    (
      "> [!DETAILS] Why\n>\n> > [!TIP]\n> > a",
      """
      <details class="more">
      <summary>Why</summary>
      <div class="aside tip" role="note" aria-label="Tip">
      <p class="aside-title" aria-hidden="true">Tip</p>
      <p>a</p>
      </div>
      </details>

      """
    ),
    (
      "> [!TAB] A `b`\n> c\n\n> [!tab] D\n>\n> - e\n\nf\n\n> [!TAB] G",
      """
      <div class="tabs">
      <div class="tab">
      <p class="tab-title">A <code>b</code></p>
      <p>c</p>
      </div>
      <div class="tab">
      <p class="tab-title">D</p>
      <ul>
      <li>e</li>
      </ul>
      </div>
      </div>
      <p>f</p>
      <div class="tabs">
      <div class="tab">
      <p class="tab-title">G</p>
      </div>
      </div>

      """
    ),
    ("> [!x] a", "<blockquote>\n<p>[!x] a</p>\n</blockquote>\n"),
    (
      "> [!NOTE]",
      "<div class=\"aside note\" role=\"note\" aria-label=\"Note\">\n<p class=\"aside-title\" aria-hidden=\"true\">Note</p>\n</div>\n"
    ),
    ("a ~~b~~", "<p>a <del>b</del></p>\n"),
    ("***", "<hr>\n"),
    (
      "- [x] a\n- [ ] b",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled checked aria-label="Done"> a</li>
      <li class="task"><input type="checkbox" disabled aria-label="To do"> b</li>
      </ul>

      """
    ),
    (
      "| a | b |\n|---|--:|\n| c | d |",
      """
      <div class="table-wrap" tabindex="0" role="group" aria-label="Table">
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col" class="align-right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>c</td>
      <td class="align-right">d</td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    ),
    (
      "```json example\n{}\n```",
      "<pre tabindex=\"0\" data-example><code class=\"language-json\">{}\n</code></pre>\n"
    ),
    (
      "```sh title=\"Step 1 <a>\"\na\n```",
      """
      <figure class="code">
      <figcaption>Step 1 &lt;a&gt;</figcaption>
      <pre tabindex="0"><code class="language-sh">a
      </code></pre>
      </figure>

      """
    ),
    (
      "```text {1,3-4}\na: <\nb\nc\nd\n```",
      """
      <pre tabindex="0"><code class="language-text"><span class="marked">a: &lt;
      </span>b
      <span class="marked">c
      </span><span class="marked">d
      </span></code></pre>

      """
    ),
    ("    a\n", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"),
    ("e ![a *b*](c.png \"d\")", "<p>e <img src=\"../c.png\" alt=\"a b\" title=\"d\"></p>\n"),
  ])
  func `Markdown becomes plain modern HTML`(_ markdown: String, _ html: String) {
    let page = render(markdown)
    #expect(page.html == html)
    #expect(page.faults.isEmpty)
  }
}
