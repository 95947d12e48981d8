# SPDX-License-Identifier: Apache-2.0
# Strings built, searched, cut, formatted and parsed character by character.
WORDS = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt".split()


def vowels(text):
    count = 0
    for char in text:
        if char in "aeiou":
            count += 1
        elif char == " " or char != "x" and char > "y":
            count -= 1
    return count


def reverse_words(text):
    out = ""
    word = ""
    for i in range(len(text)):
        char = text[i]
        if char == " ":
            out = out + word[::-1] + " "
            word = ""
        else:
            word += char
    return out + word


def run_lengths(text):
    parts = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        parts.append(text[i] + str(j - i))
        i = j
    return "".join(parts)


def shift(text, by):
    out = []
    for char in text:
        if char.isalpha():
            out.append(chr((ord(char) - 97 + by) % 26 + 97))
        else:
            out.append(char)
    return "".join(out)


def lex(source):
    tokens = []
    i = 0
    while i < len(source):
        char = source[i]
        if char.isspace():
            i += 1
        elif char.isdigit():
            start = i
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            tokens.append(("num", float(source[start:i])))
        elif char.isalpha() or char == "_":
            start = i
            while i < len(source) and (source[i].isalnum() or source[i] == "_"):
                i += 1
            tokens.append(("id", source[start:i]))
        else:
            tokens.append((char, None))
            i += 1
    return tokens


def report(rows):
    lines = []
    for number, (name, value) in enumerate(rows, start=1):
        lines.append(f"{number:>3} {name:<14} {value:8.2f} {value / 3:+.1e} {name!r}")
        lines.append("%-10s|%5d|%6.2f|%x" % (name, number, value, number))
        lines.append("{0:^12}|{1:,}|{2:.1%}".format(name, number * 1234567, value / 100))
        lines.append(str(value) + repr(name) + name.upper().title().center(20, "*"))
    return "\n".join(lines)


def methods(text):
    total = 0
    for line in text.splitlines():
        fields = line.strip().split("|")
        total += len(fields) + line.count("e") + line.find("or") + line.rfind("t")
        if line.startswith(" ") or line.endswith(("1", "2")):
            total += len(line.replace("o", "0").lower())
        total += len(",".join(fields).partition(",")[2]) + ("sit" in line) + ("x" not in line)
        total += len(line.lstrip().rstrip("0123456789").casefold().swapcase().zfill(30))
        total += hash(line) % 2
        key, _, rest = line.partition(" ")
        total += len(key) - len(rest) + (key < rest) + (key == rest)
    return total


def main():
    text = " ".join(WORDS * 6)
    out = [vowels(text * 3), len(reverse_words(text * 3)), run_lengths("aaabccdddd" * 30)]
    coded = text
    for by in range(1, 9):
        coded = shift(coded, by)
    out.append(coded[:10])
    for i in range(12):
        out.append(len(lex(f"value_{i} = (alpha + {i}.5) * beta - gamma / 3 # done " * 3)))
    table = report([(word, index * 7.25) for index, word in enumerate(WORDS * 5)])
    out.append(methods(table))
    for old, new, count in (("a", "b", -1), ("a", "", -1), ("", "-", -1), ("an", "yes", 2), ("\n", " ", -1)):
        out.append(len(text.replace(old, new, count)) + text.count(old) + text.find(old) + ("" + old == old + ""))
    joined = ""
    for i in range(1200):
        joined += str(i) if i % 2 else "é"
    out.append(len(joined) + len(joined.encode()))
    return out


main()
