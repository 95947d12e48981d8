# SPDX-License-Identifier: Apache-2.0
# Small string problems.
def is_palindrome(s):
    s = [c.lower() for c in s if c.isalnum()]
    return s == s[::-1]


def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w.lower())), []).append(w)
    return [g for g in groups.values() if len(g) > 1]


def compress(s):
    if not s:
        return ""
    out, run = [], 1
    for a, b in zip(s, s[1:] + "\0"):
        if a == b:
            run += 1
        else:
            out.append(a + (str(run) if run > 1 else ""))
            run = 1
    return "".join(out)


def expand(s):
    result, i = "", 0
    while i < len(s):
        j = i + 1
        while j < len(s) and s[j].isdigit():
            j += 1
        result += s[i] * int(s[i + 1 : j] or 1)
        i = j
    return result


def longest_unique(s):
    start = best = 0
    last = {}
    for i, c in enumerate(s):
        if c in last and last[c] >= start:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best


def balanced(s):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for c in s:
        if c in pairs.values():
            stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return False
    return not stack


def roman(n):
    table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    out = ""
    for value, symbol in table:
        count, n = divmod(n, value)
        out += symbol * count
    return out


def unroman(s):
    values = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
    return sum(-values[a] if values[a] < values.get(b, 0) else values[a] for a, b in zip(s, s[1:] + " "))


def caesar(s, k):
    return "".join(chr((ord(c) - base + k) % 26 + base) if c.isalpha() and (base := ord("A" if c.isupper() else "a")) else c for c in s)


def kmp(text, pattern):
    fail, k = [0] * len(pattern), 0
    for i in range(1, len(pattern)):
        while k and pattern[i] != pattern[k]:
            k = fail[k - 1]
        k += pattern[i] == pattern[k]
        fail[i] = k
    found, k = [], 0
    for i, c in enumerate(text):
        while k and c != pattern[k]:
            k = fail[k - 1]
        k += c == pattern[k]
        if k == len(pattern):
            found.append(i - k + 1)
            k = fail[k - 1]
    return found


print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("no"), anagrams("listen silent enlist google elgoog abc".split()))
print(compress("aaabccdddd"), expand("a3bc2d4"), expand(compress("zzzzzzzzzzzzy")), longest_unique("abcabcbb"), longest_unique(""))
print([balanced(s) for s in ("()[]{}", "([)]", "((", "", "{[()]}")], [roman(n) for n in (4, 9, 14, 1994, 3999)], unroman("MCMXCIV"), all(unroman(roman(n)) == n for n in range(1, 400)))
print(caesar("Hello, World!", 3), caesar(caesar("Hello", 3), -3), kmp("abababcababab", "abab"), "".join(reversed("stressed")), " ".join(w[::-1] for w in "hello world".split()))
print({c: "hello world".count(c) for c in "lo"}, max("mississippi", key="mississippi".count), "".join(dict.fromkeys("bananas")), [w.capitalize() for w in "snake_case_name".split("_")], "".join("_" + c.lower() if c.isupper() else c for c in "camelCaseName"))
vowels = [c for c in "The quick brown fox" if c.lower() in "aeiou"]
print(vowels, len(vowels), bin(10)[2:].zfill(8), int("11111111", 2), "%x" % 255, "".join(f"{ord(c):08b}" for c in "Hi"), [hex(b) for b in "é".encode()])
