# SPDX-License-Identifier: Apache-2.0
# Strings built by concatenation, join and slicing.


def encode(text, shift):
    result = ""
    for char in text:
        code = ord(char)
        if 97 <= code <= 122:
            result += chr((code - 97 + shift) % 26 + 97)
        else:
            result += char
    return result


def main():
    text = "the snake plays dead and then it comes back to life. " * 100
    length = 0
    for shift in range(1, 120):
        coded = encode(text, shift)
        pieces = []
        for start in range(0, len(coded), 7):
            pieces.append(coded[start : start + 7][::-1])
        text = "".join(pieces)
        length += len(text) + text.count("a")
    return text[:30] + str(length)


main()
