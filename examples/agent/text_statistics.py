# SPDX-License-Identifier: Apache-2.0
"""Counts words, n-grams and readability of a text."""
import re
import string
import textwrap
from collections import Counter
from itertools import islice, tee
from math import log

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom, it was the age
of foolishness, it was the epoch of belief, it was the epoch of incredulity; it was the season of Light."""


def words(text):
    return re.findall(r"[a-z']+", text.lower())


def ngrams(items, n):
    parts = tee(items, n)
    for i, part in enumerate(parts):
        next(islice(part, i, i), None)
    return zip(*parts)


def syllables(word):
    count = len(re.findall(r"[aeiouy]+", word))
    return max(1, count - (word.endswith("e") and not word.endswith("le")))


tokens = words(TEXT)
counts = Counter(tokens)
print(len(tokens), "words,", len(counts), "different")
for word, n in counts.most_common(5):
    print(f"{word:<12}{n:>3} {n / len(tokens):>7.2%}")
print("bigrams:", [(" ".join(g), n) for g, n in Counter(ngrams(tokens, 2)).most_common(3)])
print("trigrams:", Counter(ngrams(tokens, 3)).most_common(1))
entropy = -sum(n / len(tokens) * log(n / len(tokens), 2) for n in counts.values())
print(f"entropy {entropy:.4f} bits, average length {sum(map(len, tokens)) / len(tokens):.3f}")
sentences = [s for s in re.split(r"[.;!?]+", TEXT) if s.strip()]
flesch = 206.835 - 1.015 * len(tokens) / len(sentences) - 84.6 * sum(map(syllables, tokens)) / len(tokens)
print(f"{len(sentences)} sentences, reading ease {flesch:.2f}")
letters = Counter(c for c in TEXT.lower() if c in string.ascii_lowercase)
for letter, n in sorted(letters.items(), key=lambda x: (-x[1], x[0]))[:4]:
    print(letter, "#" * n)
print(textwrap.fill(" ".join(TEXT.split()), 40, initial_indent="> ", subsequent_indent="> "))
print(TEXT.translate(str.maketrans("", "", string.punctuation)).title()[:40])
print(sorted(set(tokens), key=lambda w: (-len(w), w))[:4])
