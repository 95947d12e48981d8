# SPDX-License-Identifier: Apache-2.0
# Dictionaries: counting words and grouping.


def words(count):
    seed = 12345
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield "w" + str(seed >> 16 & 511)


def main():
    counts = {}
    groups = {}
    for word in words(300000):
        counts[word] = counts.get(word, 0) + 1
        length = len(word)
        if length not in groups:
            groups[length] = {}
        group = groups[length]
        group[word[-1]] = group.get(word[-1], 0) + 1
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    merged = {}
    for length, group in groups.items():
        for letter, number in group.items():
            merged[letter, length] = number
    return str(best) + str(sum(merged.values()))


main()
