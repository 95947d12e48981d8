# limit duration or limit memory
t = {}
for i in range(40):
    t = {1: t, 2: t}
str(t)
