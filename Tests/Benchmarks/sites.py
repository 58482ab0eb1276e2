"""The sites that are timed: the repository's documentation with a book beside it."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent


def make(folder, chapters, sections, book):
    """A site for Plumbline and, beside it, the same book as Hugo and MkDocs want it; made once."""
    if (folder / "made").exists():
        return
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REPOSITORY / "content", folder / "content")
    shutil.copytree(REPOSITORY / "theme", folder / "theme")
    shutil.copytree(HERE / "theme", folder / "plain")
    make_theme_without_sidebar(folder)
    shutil.copytree(HERE / "hugo", folder / "hugo")
    write = [sys.executable, HERE / "corpus.py"]
    size = ["--chapters", str(chapters), "--sections", str(sections)]
    size += ["--text", str(book)] if book else []
    subprocess.run([*write, folder, *size], check=True)
    subprocess.run(
        [*write, folder / "hugo", *size, "--hugo"], check=True, stdout=subprocess.DEVNULL)
    configuration = (REPOSITORY / "plumbline.yml").read_text(encoding="utf-8")
    # No peer colours its code here.
    configuration = "".join(
        line for line in configuration.splitlines(True) if not line.startswith("highlight:"))
    (folder / "plumbline.yml").write_text(configuration, encoding="utf-8")
    for theme in ("plain", "bare"):
        other = configuration.replace("theme: theme", f"theme: {theme}")
        (folder / f"{theme}.yml").write_text(
            other.replace("output: site", f"output: {theme}-site"), encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        "site_name: The book\ndocs_dir: content/book\nsite_dir: mkdocs-site\n"
        "theme:\n  name: material\nplugins: []\n", encoding="utf-8")
    (folder / "zensical.toml").write_text(
        '[project]\nsite_name = "The book"\ndocs_dir = "content/book"\nsite_dir = "zensical-site"\n',
        encoding="utf-8")
    # Last: a site that says so is whole.
    (folder / "made").touch()


def make_theme_without_sidebar(folder):
    """The whole theme, but for the list of pages beside each."""
    shutil.copytree(REPOSITORY / "theme", folder / "bare")
    template = folder / "bare" / "pages.mustache"
    text = template.read_text(encoding="utf-8")
    start, end = text.index("{{#nav}}"), text.index("{{/nav}}") + len("{{/nav}}\n")
    template.write_text(text[:start] + text[end:], encoding="utf-8")


def change_a_page(folder):
    """Adds words to a page."""
    page = next((folder / "content" / "book").rglob("section-*.md"))
    with open(page, "a", encoding="utf-8") as text:
        text.write("\nWords that were added.\n")


def clean(folder):
    """Puts away what a round before made.

    It is not removed before all is measured: ext4 looks past the files that were removed in the
    last minutes whenever it makes one, which would be charged to whoever comes next.
    """
    away = folder / "away" / str(sum(1 for _ in (folder / "away").glob("*")))
    away.mkdir(parents=True)
    for made in ("loop-site", "site", "plain-site", "bare-site", "hugo/public", "mkdocs-site",
                 "zensical-site", ".build", ".site.plumbline", ".plain-site.plumbline",
                 ".bare-site.plumbline"):
        if (folder / made).exists():
            (folder / made).rename(away / made.replace("/", "-"))


def remove_away(folder):
    """Removes what was put away."""
    shutil.rmtree(folder / "away", ignore_errors=True)
