/// The manual's page of commands, made from the commands' own values.
enum CommandsPage {
  static var text: String {
    ([head] + Command.all.map { section(of: $0) } + [foot]).joined(separator: "\n")
  }

  /// What the page says of one command.
  static func section(of command: Command) -> String {
    let operands = command.operands.isEmpty ? "" : " " + command.operands
    let rows = (command.options + [.help]).map { option in
      "| `\(option.usage.drop { $0 == " " })` | \(escaped(option.summary)) |"
    }
    return """
      ## plumbline \(command.name)

      \(escaped(command.summary))

      ```text
      plumbline \(command.name) [OPTION]…\(operands)
      ```

      | Option | What it does |
      | --- | --- |
      \(rows.joined(separator: "\n"))

      """
  }

  /// A line of help as Markdown: what stands in it is text and no markup.
  private static func escaped(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
      if "\\`*_[]<>|".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static let head = """
    ---
    title: Commands
    description: Every command of plumbline with its options, its exit status and the variables it heeds.
    order: 50
    ---
    `plumbline help COMMAND` and `plumbline COMMAND --help` say the same in the terminal. Options and operands may stand in any order; `--` ends the options. `plumbline --version` prints the version.

    """

  private static let foot = """
    ## How a run ends

    | Status | Meaning |
    | ---: | --- |
    | 0 | Clean. |
    | 1 | There are findings: drift, a fault in the content, or one in a policy. |
    | 2 | The command line or the configuration cannot be understood. |
    | 3 | Something that should have been checked was not there. |
    | 4 | The network or the disk kept it from knowing. |
    | 70 | Plumbline itself went wrong. |

    Findings go to standard output, and everything else to standard error. Neither has colours.

    ## What it heeds

    | Variable | What it does |
    | --- | --- |
    | `SOURCE_DATE_EPOCH` | Is today, in seconds since 1970, for what ends on a day. |
    | `PLUMBLINE_PAGEFIND` | Names the program that makes the search index. |
    | `PLUMBLINE_PYTHON` | Names the Python whose Pygments gives code its colours. |
    | `BROWSER` | Names the browser that `serve --open` opens: commands parted by colons. |
    | `CI` | Keeps long runs from drawing how far they are, unless it is `false`. |

    """
}
