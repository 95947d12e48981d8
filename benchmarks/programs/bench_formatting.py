# SPDX-License-Identifier: Apache-2.0
# f-strings, format specifications, str.format and percent formatting.


def main():
    length = 0
    last = ""
    for i in range(64000):
        ratio = i / 7
        name = f"item{i % 10}"
        line = f"{i:>6} | {name:<8} | {ratio:10.3f} | {i * 37:,} | {i:#x}"
        total = "{:05d}-{}-{:.1%}".format(i % 1000, name, ratio / 4000)
        other = "%s has %d of %.2f" % (name, i, ratio)
        length += len(line) + len(total) + len(other)
        last = line
    return f"{length}:{last}"


main()
