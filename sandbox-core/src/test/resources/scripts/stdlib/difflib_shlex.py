# SPDX-License-Identifier: Apache-2.0
# difflib, shlex and fnmatch.
import difflib
import fnmatch
import shlex

a = ["one", "two", "three", "four"]
b = ["one", "2", "three", "four", "five"]
print("\n".join(difflib.unified_diff(a, b, "old", "new", lineterm="")))
print("\n".join(difflib.ndiff(["apple", "pear"], ["apples", "pear"])))
m = difflib.SequenceMatcher(None, "kitten", "sitting")
print(round(m.ratio(), 4), m.get_opcodes(), m.find_longest_match(), [tuple(x) for x in m.get_matching_blocks()], round(m.quick_ratio(), 4))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("zzz", ["a"]), difflib.get_close_matches("wheel", ["while", "wheat", "heel"], n=1, cutoff=0.5))
print(shlex.split("cp 'my file.txt' \"b c\" d\\ e # no comment"), shlex.split("a # c", comments=True), shlex.quote("it's"), shlex.quote("plain"), shlex.join(["a b", "c"]))
try:
    shlex.split("open 'quote")
except ValueError as error:
    print(error)
print(fnmatch.fnmatch("report.txt", "*.txt"), fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.fnmatchcase("A", "a"), fnmatch.fnmatch("data3", "data[0-9]"), fnmatch.fnmatch("x", "[!a-c]"))
