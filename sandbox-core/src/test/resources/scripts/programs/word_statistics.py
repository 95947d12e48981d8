# SPDX-License-Identifier: Apache-2.0
# Word statistics of a text.
import re
from collections import Counter

TEXT = """
The hognose snake is known for its theatre. When threatened, the snake
flattens its neck, hisses, and strikes with a closed mouth. If that fails,
the snake rolls over, sticks out its tongue, and plays dead. "Playing dead,"
writes one keeper, "is what this snake does best." It's true.
"""


def words(text):
    return re.findall(r"[a-z']+", text.lower())


def sentences(text):
    return [s.strip() for s in re.split(r"[.!?]+[\"\s]*", text) if s.strip()]


def bar(n, scale=1):
    return "#" * (n * scale)


tokens = words(TEXT)
counts = Counter(tokens)
print("words:", len(tokens), "unique:", len(counts), "sentences:", len(sentences(TEXT)))
for word, n in counts.most_common(6):
    print(f"{word:>8} {n:2} {bar(n)}")
lengths = Counter(len(w) for w in tokens)
for length in sorted(lengths):
    print(f"{length:2}: {bar(lengths[length])}")
longest = max(sentences(TEXT), key=lambda s: len(s.split()))
print("longest sentence:", " ".join(longest.split())[:50] + "...")
stop = {"the", "and", "is", "its", "it's", "a", "that", "if", "this"}
index = {}
for number, line in enumerate(TEXT.strip().splitlines(), 1):
    for word in words(line):
        if word not in stop and counts[word] > 1:
            index.setdefault(word, []).append(number)
for word in sorted(index):
    print(word, sorted(set(index[word])))
average = sum(map(len, tokens)) / len(tokens)
print(f"average word length {average:.3f}, palindromes {[w for w in counts if w == w[::-1] and len(w) > 1]}")
