# SPDX-License-Identifier: Apache-2.0
# Text: read a small markup, build an outline, and find near-duplicates.
import re
import textwrap

DOCUMENT = """\
# Snakes
The hognose snake plays *dead* when it is threatened. It is harmless to people.

## Habitat
Sandy soil, *open* woodland and prairie. See [the map](maps/range.png).

## Behaviour
The hognose snake plays dead when threatened; it is harmless to people!
It hisses, flattens its neck and **never** bites.

### Diet
Mostly toads. See [toads](toads.md) and [more](more.md "Notes").
"""


def outline(text):
    counters = []
    for match in re.finditer(r"^(#+)\s+(.*)$", text, re.MULTILINE):
        depth = len(match[1])
        counters = counters[:depth] + [0] * (depth - len(counters))
        counters[depth - 1] += 1
        yield ".".join(map(str, counters)), match[2]


def plain(text):
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"(\*{1,2})(\w+)\1", lambda m: m[2].upper() if len(m[1]) == 2 else m[2], text)
    return re.sub(r"^#+\s+.*\n", "", text, flags=re.MULTILINE)


def shingles(sentence, size=2):
    words = re.findall(r"\w+", sentence.lower())
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}


def similarity(a, b):
    x, y = shingles(a), shingles(b)
    return len(x & y) / len(x | y) if x | y else 0.0


for number, title in outline(DOCUMENT):
    print("  " * number.count(".") + number, title)

links = re.findall(r"\[(?P<text>[^\]]+)\]\((?P<target>\S+?)(?:\s+\"(?P<title>.*?)\")?\)", DOCUMENT)
for text, target, title in links:
    print(f"link {text!r} to {target}" + (f" titled {title!r}" if title else ""))

body = plain(DOCUMENT)
for paragraph in re.split(r"\n\s*\n", body.strip()):
    print(textwrap.fill(" ".join(paragraph.split()), 50, subsequent_indent="  "))

sentences = [s.strip() for s in re.split(r"(?<=[.!?])\s+", body) if s.strip()]
pairs = [(similarity(a, b), a, b) for i, a in enumerate(sentences) for b in sentences[i + 1 :]]
score, a, b = max(pairs)
print(f"most alike ({score:.2f}):\n  {a!r}\n  {b!r}")

vowels = str.maketrans(dict.fromkeys("aeiou", "*"))
print("hognose snake".translate(vowels), "Straße".casefold(), "naïve".encode("utf-8"), sep=" | ")
len(sentences)
