"""Tells what each part of a code is, as Pygments reads it, to the program that started this one.

A message, either way, is its length in four bytes, the highest first, and then itself. The first
message tells the version of Pygments, and is empty where there is none. After that come two for
each code, its language and itself, and go out as one: a letter and a length in bytes for each part,
as in 'k3.1n4'. All that is written is the parts of the very text that was read.
"""

import struct
import sys

source = sys.stdin.buffer
sink = sys.stdout.buffer
# Nothing but messages may go where messages go.
sys.stdout = sys.stderr

# The most special type that a token's type is, or is within, decides.
KINDS = {
    "Comment": "c",
    "Comment.Preproc": "m",
    "Comment.PreprocFile": "s",
    "Generic.Deleted": "d",
    "Generic.Heading": "m",
    "Generic.Inserted": "i",
    "Generic.Prompt": "m",
    "Generic.Subheading": "m",
    "Keyword": "k",
    "Keyword.Type": "n",
    "Literal.Date": "f",
    "Literal.Number": "f",
    "Literal.String": "s",
    "Name.Attribute": "a",
    "Name.Builtin": "n",
    "Name.Class": "n",
    "Name.Constant": "v",
    "Name.Decorator": "m",
    "Name.Entity": "v",
    "Name.Exception": "n",
    "Name.Function": "n",
    "Name.Label": "v",
    "Name.Namespace": "n",
    "Name.Tag": "t",
    "Name.Variable": "v",
    "Operator": "o",
    "Operator.Word": "k",
}
PLAIN = "."


def receive():
    head = source.read(4)
    if len(head) < 4:
        sys.exit(0)
    return source.read(struct.unpack(">I", head)[0]).decode()


def send(text):
    body = text.encode()
    sink.write(struct.pack(">I", len(body)) + body)
    sink.flush()


def kind(token, value):
    if value.isspace():
        return PLAIN
    path = list(token)
    while path:
        letter = KINDS.get(".".join(path))
        if letter:
            return letter
        path.pop()
    return PLAIN


def parts(lexer, code):
    found = []
    end = 0
    for _, token, value in lexer.get_tokens_unprocessed(code):
        if not code.startswith(value, end):
            return None
        end += len(value)
        letter = kind(token, value)
        length = len(value.encode())
        if found and found[-1][0] == letter:
            found[-1][1] += length
        elif length:
            found.append([letter, length])
    return found if end == len(code) else None


def answer(language, code):
    try:
        found = parts(get_lexer_by_name(language), code)
    except ClassNotFound:
        found = None
    except Exception as error:
        # A lexer that fails on a text leaves it without colours.
        print(f"{language}: {error}", file=sys.stderr)
        found = None
    if found is None:
        found = [[PLAIN, len(code.encode())]] if code else []
    return "".join(f"{letter}{length}" for letter, length in found)


try:
    from pygments import __version__
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound
except ImportError:
    send("")
    sys.exit(0)

send(__version__)
while True:
    send(answer(receive(), receive()))
