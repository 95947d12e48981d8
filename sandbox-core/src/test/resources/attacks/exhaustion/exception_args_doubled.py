# limit duration or limit memory
deep = ()
for _ in range(60):
    deep = (deep, deep)
raise ValueError(deep)
