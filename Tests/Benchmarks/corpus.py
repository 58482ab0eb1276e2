"""Writes a large site of Markdown, the same for the same seed: chapters of sections that link on.

Each section has what documentation has: headings, paragraphs with emphasis and code, links to its
neighbours, lists, a quotation, a code fence, a table. Words are drawn by Zipf's law. Or the sections
are Markdown files of a folder, one after the other and again, without their links, footnotes and raw
HTML.
"""

import argparse
import random
import re
from pathlib import Path

VOWELS, CONSONANTS = "aeiou", "bcdfghklmnprstvw"


def vocabulary(rng, count):
    words = set()
    while len(words) < count:
        pairs = rng.randint(1, 4)
        word = "".join(rng.choice(CONSONANTS) + rng.choice(VOWELS) for _ in range(pairs))
        words.add(word + rng.choice(["", "", "n", "r", "s"]))
    return sorted(words)


class Writer:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.words = vocabulary(self.rng, 4_000)
        self.rng.shuffle(self.words)
        self.weights = [1 / (rank + 1) for rank in range(len(self.words))]
        self.stock = []

    def word(self):
        if not self.stock:
            self.stock = self.rng.choices(self.words, self.weights, k=50_000)
        return self.stock.pop()

    def phrase(self, low, high):
        return " ".join(self.word() for _ in range(self.rng.randint(low, high)))

    def decorated(self):
        phrase = self.phrase(1, 3)
        return self.rng.choice([f"*{phrase}*", f"**{phrase}**", f"`{phrase}()`", phrase])

    def paragraph(self, links):
        parts = []
        for _ in range(self.rng.randint(4, 8)):
            sentence = self.phrase(6, 16)
            if self.rng.random() < 0.5:
                sentence += f", {self.decorated()} {self.phrase(2, 6)}"
            if links and self.rng.random() < 0.15:
                sentence += f" ([{self.phrase(1, 3)}]({self.rng.choice(links)}))"
            parts.append(sentence.capitalize() + ".")
        return " ".join(parts)

    def block(self, links):
        kind = self.rng.random()
        if kind < 0.62:
            return self.paragraph(links)
        if kind < 0.76:
            marks = self.rng.choice([["-"] * 6, [f"{n}." for n in range(1, 7)]])
            count = self.rng.randint(3, 6)
            return "\n".join(f"{mark} {self.phrase(4, 14)}" for mark in marks[:count])
        if kind < 0.84:
            return "> " + self.paragraph([])
        if kind < 0.94:
            lines = [f"let {self.word()} = {self.word()}({self.word()})" for _ in range(8)]
            return "```text\n" + "\n".join(lines) + "\n```"
        rows = [f"| {self.phrase(1, 3)} | `{self.word()}` | {self.phrase(2, 5)} |" for _ in range(5)]
        return "\n".join(["| Name | Value | Meaning |", "| --- | --- | ---: |", *rows])

    def section(self, size, links):
        blocks, length = [self.paragraph(links)], 0
        while length < size:
            if len(blocks) % 5 == 0:
                blocks.append(f"## {self.phrase(2, 5).capitalize()}")
            blocks.append(self.block(links))
            length += len(blocks[-1]) + 2
        return "\n\n".join(blocks) + "\n"


class Library:
    """Real Markdown in place of drawn words: its files in turn, as far as any site can show them."""

    def __init__(self, folder):
        texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.md"))]
        self.texts = [self.plain(text) for text in texts if len(text) > 2_000]
        self.next = 0
        if not self.texts:
            raise SystemExit(f"corpus: there is no Markdown of any length in {folder}")

    @staticmethod
    def plain(text):
        text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
        text = re.sub(r"\[\^[^\]]+\](: ?)?", "", text)
        text = re.sub(r"!?\[([^\]\[]*)\](\([^)]*\)|\[[^\]]*\])", r"\1", text)
        text = re.sub(r"^\[[^\]]+\]:.*$", "", text, flags=re.M)
        text = re.sub(r"<[^>\n]*>|</?[a-z][^<>]*>|\{\{.*?\}\}|^# ", "", text, flags=re.M)
        return text.replace("{{", "").replace("}}", "")

    def section(self, _, links):
        text = self.texts[self.next % len(self.texts)]
        self.next += 1
        near = ", ".join(f"[{number}]({link})" for number, link in enumerate(links, 1))
        return f"{text}\n\nSee {near}.\n"


def front_matter(title, weight):
    # `order` is Plumbline's, `weight` is Hugo's.
    return f"---\ntitle: {title}\ndescription: About {title.lower()}.\norder: {weight}\n---\n"


def write(folder, chapters, sections, size, seed, hugo, library):
    writer = Writer(seed)
    texts = Library(library) if library else writer
    content = folder / "content" / "book"
    key = "weight" if hugo else "order"
    index = "_index.md" if hugo else "index.md"

    def put(path, title, weight, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        matter = front_matter(title, weight).replace("order:", f"{key}:")
        path.write_text(matter + text, encoding="utf-8")

    put(content / index, "The book", 90, "Its chapters follow.\n")
    total = 0
    for chapter in range(chapters):
        name = f"chapter-{chapter:03d}"
        put(content / name / index, f"Chapter {chapter} {writer.word()}", chapter + 1,
            writer.paragraph([]) + "\n")
        for section in range(sections):
            near = [(section + step) % sections for step in (1, 7, 13)]
            links = [f"section-{other:03d}.md" for other in near if other != section]
            text = texts.section(size, links)
            total += len(text)
            put(content / name / f"section-{section:03d}.md",
                f"Section {section} {writer.phrase(1, 3)}", section + 1, text)
    print(f"{chapters * sections + chapters + 1} pages, {total / 1e6:.1f} MB of Markdown in {content}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--chapters", type=int, default=111)
    parser.add_argument("--sections", type=int, default=89)
    parser.add_argument("--size", type=int, default=10_000, help="characters a section")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--text", type=Path, help="take the sections from the Markdown of a folder")
    parser.add_argument("--hugo", action="store_true", help="in Hugo's layout")
    options = parser.parse_args()
    write(options.folder, options.chapters, options.sections, options.size, options.seed,
          options.hugo, options.text)
