import TestSupport

/// The Markdown of the made-up product's site.
enum LedgerContent {
  static let files = [
    "plumbline.yml": """
    title: Ledger guide
    description: How to set up Ledger.
    url: https://ledger.example/help
    language: en
    content: content
    theme: \(Repository.root)/theme
    output: site

    """,
    "content/index.md": """
    ---
    title: Home
    description: How to set up Ledger.
    ---
    Start with [the guide](guide/index.md).

    """,
    "content/guide/index.md": """
    ---
    title: Guide
    description: What to set up, and in which order.
    order: 10
    ---
    1. [Give access to the ledger](access.md).
    2. [Open the network](network.md#the-parts).
    3. Read [the notes](notes.md).

    """,
    "content/guide/access.md": access,
    "content/guide/network.md": network,
    "content/guide/notes.md": """
    ---
    title: Notes
    description: What else is worth knowing.
    order: 30
    ---
    ## Ports

    Ledger listens on port 8443, since 2019, and keeps 3 copies of each book.[^copies] See issue \
    #5664. It can be told to listen elsewhere.[^ports]

    [^copies]: One in each zone of its region.

    [^ports]: In its settings, before it is started.

    ## Limits

    A role may have {{ quota.attached-managed-policies }} managed policies.

    ## Where to go on

    {{ create-ledger-policy.steps }}

    """,
    "content/guide/notizen.md": """
    ---
    title: Notizen
    description: Was sonst noch zu wissen ist.
    order: 40
    lang: de
    translates: guide/notes
    ---
    ## Grenzen

    Eine Rolle darf {{ quota.attached-managed-policies }} verwaltete Richtlinien haben.

    ## Wie es weitergeht

    {{ create-ledger-policy.steps }}

    """,
  ]

  private static let access = """
    ---
    title: Access to the ledger
    description: "A policy of {{ ledger-access.statement-count }} statements for Ledger."
    order: 10
    updated: 2024-05-17
    trail: ledger-access
    ---
    The policy has {{ ledger-access.statement-count }} statements. {{ ledger-access.name }} is \
    its name.

    {{ ledger-access.size-guidance }}

    It is {{ ledger-access.size.counted }} characters long as AWS counts, of {{ \
    quota.managed-policy }}; {{ ledger-access.size.headroom }} are left, and the readable layout \
    has {{ ledger-access.size.readable }}.

    ## Create it

    {{ create-ledger-policy.steps }}

    {{ ledger-access.command }}

    ## The policy

    {{ ledger-access.json }}

    ## In other forms

    {{ ledger-access.json export=terraform }}

    {{ ledger-access.json export=cloudformation }}

    ## Statement by statement

    {{ ledger-access.statements }}

    ## Service by service

    {{ ledger-access.services }}

    """

  private static let network = """
    ---
    title: The network
    description: What Ledger needs in the network.
    order: 20
    ---
    The policy has {{ ledger-network.statement-count }} statements and {{ \
    ledger-network.action-count }} actions.

    {{ ledger-network.size-guidance }}

    ## The parts

    {{ ledger-network.json }}

    ## What they are for

    {{ ledger-network.statements }}

    """
}
