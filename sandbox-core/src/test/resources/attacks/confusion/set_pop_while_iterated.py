# raises RuntimeError
s = set(range(5))
for x in s: s.pop()
