# limit memory or limit duration
s = [frozenset()]
for i in range(64):
    s += [x | {i} for x in s]
